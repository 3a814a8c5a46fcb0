package org.callpress.figures;

import java.math.BigDecimal;

/**
 * A number as it was said, without its unit: "243.2 billion", "三十几万", "一万五千亿".
 *
 * @param end one past its last character
 * @param value or null where a digit was left open
 * @param low of a number with an open digit, or null
 * @param grain what the last stated digit counts
 * @param scale the words of size, or null
 * @param grouped whether the digits stand in groups of three
 * @param more the word within it that says there is more: the "多" of "六十多亿"; or null
 */
record Numeral(
    int end,
    BigDecimal value,
    BigDecimal low,
    BigDecimal high,
    BigDecimal grain,
    BigDecimal factor,
    String scale,
    boolean digits,
    boolean grouped,
    String more) {}
