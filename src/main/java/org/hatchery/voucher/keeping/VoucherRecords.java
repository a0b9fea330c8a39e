package org.hatchery.voucher.keeping;

import java.util.List;
import org.hatchery.totals.chapter.RecordKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What vouchers contribute to the totals. */
@Configuration(proxyBeanMethods = false)
class VoucherRecords {
    @Bean
    RecordKind recordsOfVouchers() {
        return RecordKind.with(
                List.of(VoucherAccount.values()),
                VoucherAccount.VOUCHERS_REQUESTED,
                VoucherAccount.VOUCHERS_ISSUED,
                VoucherAccount.VOUCHER_ORDERS);
    }
}
