package org.hatchery.provider;

/** Kind of service that a voucher can pay for (创新券服务类型). */
public enum VoucherServiceKind {
    R_AND_D,
    TECHNOLOGY_TRANSFER,
    TESTING,
    PILOT_VERIFICATION,
    INSTRUMENT_SHARING,
    COMPUTING_POWER,
    PATENT_AGENCY,
    DESIGN,
    CONSULTING
}
