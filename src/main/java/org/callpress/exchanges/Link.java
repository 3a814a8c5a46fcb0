package org.callpress.exchanges;

import org.callpress.call.Confidence;
import org.callpress.call.Evidence;

/** That an answer addresses an ask, and why. */
record Link(Ask ask, AnswerRun answer, Confidence confidence, Evidence evidence) {}
