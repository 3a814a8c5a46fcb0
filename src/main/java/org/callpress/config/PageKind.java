package org.callpress.config;

import java.util.Locale;

/**
 * Kinds of pages that a site may leave out. The pages of a call itself are not among them: they
 * hold the addresses that are permanent.
 */
public enum PageKind {
  /** The ledger of all questions, and its ways in. */
  QUESTIONS,
  /** A page of its own for every exchange. */
  EXCHANGES,
  SPEAKERS,
  FIRMS,
  /** A company's figures over its calls. */
  METRICS,
  GUIDANCE,
  GLOSSARY,
  SEARCH;

  /** As site-config.yml writes it: "firms". */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
