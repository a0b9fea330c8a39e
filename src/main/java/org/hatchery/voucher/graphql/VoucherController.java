package org.hatchery.voucher.graphql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.hatchery.firm.graphql.IncubateeView;
import org.hatchery.firm.graphql.IncubateeViews;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Role;
import org.hatchery.programme.graphql.ProgrammeView;
import org.hatchery.programme.graphql.ProgrammeViews;
import org.hatchery.programme.terms.Rate;
import org.hatchery.region.graphql.RegionView;
import org.hatchery.region.graphql.RegionViews;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Scope;
import org.hatchery.shared.graphql.Answer;
import org.hatchery.shared.graphql.Connection;
import org.hatchery.shared.graphql.Connections;
import org.hatchery.shared.graphql.RequestError;
import org.hatchery.voucher.grant.DecideVoucher;
import org.hatchery.voucher.grant.RequestVoucher;
import org.hatchery.voucher.story.Voucher;
import org.hatchery.voucher.story.VoucherDirectory;
import org.hatchery.voucher.story.VoucherFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields of vouchers and their grants in {@code voucher.graphqls}. */
@Controller
class VoucherController {
    private final VoucherDirectory vouchers;
    private final RequestVoucher requestVoucher;
    private final DecideVoucher decideVoucher;
    private final VoucherViews views;
    private final VoucherMapper mapper;
    private final ProgrammeViews programmes;
    private final IncubateeViews incubatees;
    private final RegionViews regions;
    private final Connections connections;

    VoucherController(
            VoucherDirectory vouchers,
            RequestVoucher requestVoucher,
            DecideVoucher decideVoucher,
            VoucherViews views,
            VoucherMapper mapper,
            ProgrammeViews programmes,
            IncubateeViews incubatees,
            RegionViews regions,
            Connections connections) {
        this.vouchers = vouchers;
        this.requestVoucher = requestVoucher;
        this.decideVoucher = decideVoucher;
        this.views = views;
        this.mapper = mapper;
        this.programmes = programmes;
        this.incubatees = incubatees;
        this.regions = regions;
        this.connections = connections;
    }

    @QueryMapping
    Connection<VoucherView> vouchers(@Argument @Nullable VoucherFilterInput filter, PageRequest page, Actor actor) {
        mustSee(page, actor);
        VoucherFilter wanted = mapper.wanted(filter);
        return connections.of("VoucherConnection", vouchers.search(wanted, actor.scope(), page), views::of);
    }

    /** Where vouchers stand by what was granted would tell a provider how much that is. */
    static void mustSee(PageRequest page, Actor actor) {
        if (page.isBy("FACE") && actor.is(Role.PROVIDER)) {
            throw RequestError.forbidden();
        }
    }

    @MutationMapping
    VoucherPayload requestVoucher(@Argument RequestVoucherInput input, Receipt receipt, Actor actor) {
        return answer(() -> requestVoucher.request(mapper.toRequest(input), receipt, actor));
    }

    @MutationMapping
    VoucherPayload issueVoucher(@Argument IssueVoucherInput input, Receipt receipt, Actor actor) {
        return answer(() -> decideVoucher.issue(
                VoucherViews.key(input.voucher()), input.amount(), decided(input.ratePercent()), receipt, actor));
    }

    private static @Nullable Rate decided(@Nullable Double percent) {
        return percent == null ? null : Rate.ofPercent(percent, "ratePercent");
    }

    @MutationMapping
    VoucherPayload decideVoucherRate(@Argument DecideVoucherRateInput input, Receipt receipt, Actor actor) {
        return answer(() -> decideVoucher.rate(
                VoucherViews.key(input.voucher()),
                Rate.ofPercent(input.ratePercent(), "ratePercent"),
                input.reason(),
                receipt,
                actor));
    }

    @MutationMapping
    VoucherPayload rejectVoucher(@Argument DecideVoucherInput input, Receipt receipt, Actor actor) {
        return answer(() -> decideVoucher.reject(VoucherViews.key(input.voucher()), input.reason(), receipt, actor));
    }

    @MutationMapping
    VoucherPayload revokeVoucher(@Argument DecideVoucherInput input, Receipt receipt, Actor actor) {
        return answer(() -> decideVoucher.revoke(VoucherViews.key(input.voucher()), input.reason(), receipt, actor));
    }

    private VoucherPayload answer(Supplier<Voucher> act) {
        return Answer.with(VoucherPayload::new, () -> views.of(act.get().seenBy(Scope.EVERYTHING)));
    }

    @BatchMapping(typeName = "Voucher")
    Map<VoucherView, ProgrammeView> programme(List<VoucherView> shown) {
        var found = programmes.find(
                shown.stream().map(VoucherView::source).distinct().toList());
        Map<VoucherView, ProgrammeView> answer = new HashMap<>();
        shown.forEach(voucher -> answer.put(voucher, found.get(voucher.source())));
        return answer;
    }

    @BatchMapping(typeName = "Voucher")
    Map<VoucherView, IncubateeView> incubatee(List<VoucherView> shown, @ContextValue Actor actor) {
        var found = incubatees.find(
                shown.stream().map(VoucherView::party).distinct().toList(), actor.scope());
        Map<VoucherView, IncubateeView> answer = new HashMap<>();
        shown.stream()
                .filter(voucher -> found.containsKey(voucher.party()))
                .forEach(voucher -> answer.put(voucher, found.get(voucher.party())));
        return answer;
    }

    @SchemaMapping(typeName = "Voucher")
    RegionView region(VoucherView voucher) {
        return regions.of(voucher.place());
    }

    @SchemaMapping(typeName = "Voucher")
    VoucherActionsView viewerCan(VoucherView voucher, Actor actor) {
        return VoucherActionsView.of(voucher.steps(), actor);
    }
}
