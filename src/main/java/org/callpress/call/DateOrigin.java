package org.callpress.call;

import java.util.Locale;

/** Where the date of a call is known from. */
public enum DateOrigin {
  /** Stated in call.yml. */
  EDITOR,
  /** Printed in the transcript. */
  TRANSCRIPT,
  /** In the name of its file only: it may be the day on which a file was saved. */
  FILE_NAME;

  /** As the export writes it: "file-name". */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
