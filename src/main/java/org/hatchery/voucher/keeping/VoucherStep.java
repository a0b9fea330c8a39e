package org.hatchery.voucher.keeping;

/** Step of a voucher whose days are counted (创新券办理环节). */
public enum VoucherStep {
    /** From the request of a grant to its decision. */
    DECISION,
    /** From the order to the provider's answer. */
    ANSWER,
    /** From the delivery to its confirmation by the firm. */
    CONFIRMATION,
    /** From the claim to its approval. */
    REVIEW,
    /** From the approval to the payment. */
    PAYMENT
}
