package org.hatchery.voucher.graphql;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hatchery.programme.register.ProgrammeDirectory;
import org.hatchery.shared.Scope;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.shared.graphql.NodeSource;
import org.hatchery.voucher.ledger.VoucherId;
import org.hatchery.voucher.story.SeenVoucher;
import org.hatchery.voucher.story.VoucherDirectory;
import org.springframework.stereotype.Component;

/** Shows vouchers. */
@Component
class VoucherViews implements NodeSource {
    private final VoucherDirectory vouchers;
    private final ProgrammeDirectory programmes;
    private final VoucherMapper mapper;
    private final Clock clock;

    VoucherViews(VoucherDirectory vouchers, ProgrammeDirectory programmes, VoucherMapper mapper, Clock clock) {
        this.vouchers = vouchers;
        this.programmes = programmes;
        this.mapper = mapper;
        this.clock = clock;
    }

    VoucherView of(SeenVoucher seen) {
        return mapper.toView(seen, shown(seen));
    }

    /** What has to be known to show it or one of its orders. */
    Shown shown(SeenVoucher seen) {
        var terms = programmes.terms(seen.basis().programme(), seen.basis().termsFrom());
        return new Shown(seen, terms, clock.instant(), clock.getZone());
    }

    static VoucherId key(String id) {
        return new VoucherId(GlobalId.key("Voucher", id));
    }

    @Override
    public String type() {
        return "Voucher";
    }

    @Override
    public Map<String, VoucherView> byKey(Collection<String> keys, Scope scope) {
        return vouchers.find(keys.stream().map(VoucherId::new).toList(), scope).stream()
                .map(this::of)
                .collect(Collectors.toMap(VoucherView::key, Function.identity()));
    }
}
