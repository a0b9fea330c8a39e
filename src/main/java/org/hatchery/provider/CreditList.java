package org.hatchery.provider;

/** List on which authorities name who must not get public money (信用名单). */
public enum CreditList {
    SERIOUS_DISHONESTY,
    ABNORMAL_OPERATION,
    SAFETY_ACCIDENT
}
