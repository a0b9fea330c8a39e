package org.hatchery.voucher.keeping;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hatchery.identity.Role;
import org.hatchery.notice.About;
import org.hatchery.notice.Countdown;
import org.hatchery.notice.Notice;
import org.hatchery.notice.NoticeKind;
import org.hatchery.notice.Recipient;
import org.hatchery.notice.TellingMigrations;
import org.hatchery.notice.Tells;
import org.hatchery.shared.DayRange;
import org.hatchery.shared.Spoken;
import org.hatchery.shared.Words;
import org.hatchery.shared.mongo.Keyset;
import org.hatchery.shared.mongo.Migration;
import org.hatchery.voucher.ledger.VoucherEvent;
import org.hatchery.voucher.order.Order;
import org.hatchery.voucher.story.Voucher;
import org.hatchery.voucher.story.VoucherState;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Vouchers tell whom the next step of a request, an order or a claim concerns, and that their last day comes near. */
@Component
class VoucherNotices implements Tells<Voucher> {
    private static final NoticeKind REQUESTS = NoticeKind.of("voucher.notice-requests", Role.BUREAU);
    private static final NoticeKind DECISIONS = NoticeKind.of("voucher.notice-decisions", Role.FIRM);
    private static final NoticeKind ORDERS =
            NoticeKind.of("voucher.notice-orders", Role.FIRM, Role.PROVIDER, Role.BUREAU);
    private static final NoticeKind CLAIMS =
            NoticeKind.of("voucher.notice-claims", Role.FIRM, Role.PROVIDER, Role.BUREAU);
    private static final NoticeKind EXPIRY = NoticeKind.of("voucher.notice-expiry", Role.FIRM);
    private static final Countdown DAYS = Countdown.to("validUntil", 30, 7);

    private final Clock clock;

    VoucherNotices(Clock clock) {
        this.clock = clock;
    }

    @Bean
    static Migration untoldVouchers() {
        return TellingMigrations.of("voucher/010-untold-vouchers", Voucher.class);
    }

    @Override
    public Class<Voucher> type() {
        return Voucher.class;
    }

    @Override
    public List<NoticeKind> kinds() {
        return List.of(REQUESTS, DECISIONS, ORDERS, CLAIMS, EXPIRY);
    }

    @Override
    public List<Notice> of(Voucher voucher, LocalDate today) {
        Stream<Notice> done = voucher.getHistory().stream().flatMap(event -> of(voucher, event));
        return Stream.concat(done, expiry(voucher)).toList();
    }

    private Stream<Notice> expiry(Voucher voucher) {
        LocalDate last = voucher.life().validUntil();
        return last == null || !voucher.getState().isUsable()
                ? Stream.empty()
                : DAYS.calls(last, clock.getZone())
                        .map(call -> Notice.of(
                                EXPIRY,
                                voucher.getId().value() + "/" + call.name(),
                                Recipient.holderOf(voucher.getBasis().owner()),
                                call.at(),
                                Words.say(
                                        "voucher.told-expiry",
                                        voucher.getBasis().programmeTitle(),
                                        Spoken.day(last),
                                        call.left()),
                                About.of("Voucher", voucher.getId())));
    }

    @Override
    public Criteria comingTo(DayRange days) {
        return Keyset.allOf(
                List.of(where("state").in(VoucherState.ISSUED, VoucherState.PARTLY_USED), DAYS.comingTo(days)));
    }

    private static Stream<Notice> of(Voucher voucher, VoucherEvent event) {
        return switch (event.act()) {
            case REQUESTED ->
                told(
                        REQUESTS,
                        "voucher.told-requested",
                        voucher,
                        event,
                        Recipient.bureau(voucher.getBasis().region()));
            case ISSUED -> told(DECISIONS, "voucher.told-issued", voucher, event, applicant(voucher));
            case RATED -> told(DECISIONS, "voucher.told-rated", voucher, event, applicant(voucher));
            case REJECTED -> told(DECISIONS, "voucher.told-rejected", voucher, event, applicant(voucher));
            case REVOKED -> told(DECISIONS, "voucher.told-revoked", voucher, event, applicant(voucher));
            case EXPIRED -> told(DECISIONS, "voucher.told-expired", voucher, event, applicant(voucher));
            default ->
                voucher.order(String.valueOf(event.order())).stream().flatMap(order -> of(voucher, event, order));
        };
    }

    private static Stream<Notice> of(Voucher voucher, VoucherEvent event, Order order) {
        Recipient firm = applicant(voucher);
        Recipient provider = Recipient.provider(order.getOffer().provider());
        Recipient agency = Recipient.bureau(voucher.getBasis().region());
        return switch (event.act()) {
            case PLACED -> told(ORDERS, "voucher.told-placed", voucher, event, provider);
            case ACCEPTED -> told(ORDERS, "voucher.told-accepted", voucher, event, firm);
            case DECLINED -> told(ORDERS, "voucher.told-declined", voucher, event, firm);
            case CANCELLED -> told(ORDERS, "voucher.told-cancelled", voucher, event, firm, provider);
            case CONTRACTED -> told(ORDERS, "voucher.told-contracted", voucher, event, firm, provider);
            case STARTED -> told(ORDERS, "voucher.told-started", voucher, event, firm);
            case DELIVERED -> told(ORDERS, "voucher.told-delivered", voucher, event, firm);
            case CONFIRMED -> told(ORDERS, "voucher.told-confirmed", voucher, event, provider);
            case DISPUTED -> told(ORDERS, "voucher.told-disputed", voucher, event, provider, agency);
            case DISPUTE_UPHELD -> told(ORDERS, "voucher.told-upheld", voucher, event, firm, provider);
            case DISPUTE_DISMISSED -> told(ORDERS, "voucher.told-dismissed", voucher, event, firm, provider);
            case CLOSED -> told(ORDERS, "voucher.told-closed", voucher, event, firm, provider);
            case CLAIMED ->
                told(
                        CLAIMS,
                        "voucher.told-claimed",
                        voucher,
                        event,
                        reviewer(voucher).orElse(agency));
            case PASSED ->
                Stream.concat(
                        told(CLAIMS, "voucher.told-passed", voucher, event, firm, provider),
                        reviewer(voucher).stream()
                                .flatMap(city -> told(CLAIMS, "voucher.told-passed", voucher, event, agency)));
            case RETURNED -> told(CLAIMS, "voucher.told-returned", voucher, event, firm, provider);
            case CLAIM_REJECTED -> told(CLAIMS, "voucher.told-claim-rejected", voucher, event, firm, provider);
            case SETTLED -> told(CLAIMS, "voucher.told-settled", voucher, event, firm, provider);
            case CLAWED_BACK -> told(CLAIMS, "voucher.told-clawed-back", voucher, event, firm, provider);
            default -> Stream.empty();
        };
    }

    private static Recipient applicant(Voucher voucher) {
        return Recipient.holderOf(voucher.getBasis().owner());
    }

    /** Where a city reviews first. */
    private static Optional<Recipient> reviewer(Voucher voucher) {
        return Optional.ofNullable(voucher.getBasis().city()).map(Recipient::bureau);
    }

    /** By act, order and moment, since one act may be done again. */
    private static Stream<Notice> told(
            NoticeKind kind, String key, Voucher voucher, VoucherEvent event, Recipient... to) {
        String fact = voucher.getId().value() + "/" + event.act() + "/" + Objects.toString(event.order(), "") + "/"
                + event.at().toEpochMilli();
        String service = voucher.order(String.valueOf(event.order()))
                .map(order -> order.getOffer().title())
                .orElse(voucher.getBasis().programmeTitle());
        return Stream.of(to)
                .map(one -> Notice.of(
                        kind,
                        fact,
                        one,
                        event.at(),
                        Words.say(key, voucher.getApplicant().name(), service),
                        About.of("Voucher", voucher.getId())));
    }
}
