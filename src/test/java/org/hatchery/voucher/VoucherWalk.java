package org.hatchery.voucher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.voucher.VoucherModel.OK;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.hatchery.Draws;
import org.hatchery.firm.IncubateeId;
import org.hatchery.identity.Receipt;
import org.hatchery.programme.terms.ProgrammeId;
import org.hatchery.provider.Provider;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Yuan;
import org.hatchery.voucher.ledger.Balances;
import org.hatchery.voucher.ledger.VoucherId;
import org.hatchery.voucher.order.Claim;
import org.hatchery.voucher.order.Contract;
import org.hatchery.voucher.order.Delivery;
import org.hatchery.voucher.order.Invoice;
import org.hatchery.voucher.redemption.DecideOrder;
import org.hatchery.voucher.redemption.OrderAct;
import org.hatchery.voucher.redemption.RedeemVoucher;
import org.hatchery.voucher.redemption.ReviewDecision;
import org.hatchery.voucher.redemption.SubmitClaim;
import org.hatchery.voucher.story.TermsMaker;
import org.hatchery.voucher.story.Voucher;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** What many actors do in any order, done to the service and to a model of it. */
final class VoucherWalk {
    /** So few that most of their orders come to an end. */
    private static final int MOST = 14;

    private final VoucherRoom room;
    private final VoucherModel model = new VoucherModel();
    private final List<ProgrammeId> programmes = new ArrayList<>();
    private final List<IncubateeId> firms;
    private final List<Provider> providers;
    private Random random = new Random(0);
    private String key = "";
    private final List<Boolean> taken = new ArrayList<>();

    VoucherWalk(BeanFactory beans) {
        room = new VoucherRoom(beans);
        firms = IntStream.range(0, 3).mapToObj(number -> room.firm()).toList();
        providers = List.of(room.provider(), room.provider());
        add(new TermsMaker(), "900", new VoucherModel.Programme(90_000, 100, Long.MAX_VALUE, 0, false));
        add(
                new TermsMaker().rate(5_000).perRequest("60"),
                "600",
                new VoucherModel.Programme(60_000, 50, 6_000, 0, false));
        add(
                new TermsMaker().firmYear("400").oneAtATime().providerClaims(),
                "2000",
                new VoucherModel.Programme(200_000, 100, Long.MAX_VALUE, 40_000, true));
    }

    private void add(TermsMaker terms, String budget, VoucherModel.Programme same) {
        programmes.add(room.programme(terms, budget));
        model.programmes.add(same);
    }

    void step(Draws chance) {
        random = chance;
        key = VoucherRoom.key();
        String act = act();
        assertThat(stored()).as(act).isEqualTo(model.all());
        for (int which = 0; which < programmes.size(); which++) {
            assertThat(room.committed(programmes.get(which)).hundredths())
                    .as(act)
                    .isEqualTo(model.programmes.get(which).committed);
        }
    }

    void end() {
        programmes.forEach(programme -> assertThat(room.findings(programme)).isEmpty());
        room.repair();
        assertThat(stored()).isEqualTo(model.all());
        programmes.forEach(programme -> assertThat(room.findings(programme)).isEmpty());
    }

    /** Of every act, whether it was accepted. */
    List<Boolean> taken() {
        return taken;
    }

    /** How many orders came to their end. */
    long paid() {
        return orders().stream().filter(order -> order.claim.equals("SETTLED")).count();
    }

    private String act() {
        int dice = random.nextInt(100);
        if (model.grants.isEmpty() || (dice < 12 && model.grants.size() < MOST)) {
            return request();
        }
        if (dice < 20) {
            return decide(mostly(grant -> grant.state.equals("SUBMITTED")));
        }
        if (dice < 34 || orders().isEmpty()) {
            return redeem(mostly(VoucherModel.Grant::isOpen));
        }
        if (dice < 36) {
            return end(pick(model.grants));
        }
        if (dice < 40) {
            int which = random.nextInt(programmes.size());
            return both(
                    "settle",
                    model.settle(model.programmes.get(which)),
                    () -> room.settle.settle(programmes.get(which), receipt(), room.admin));
        }
        // usually an order with something left to do
        List<VoucherModel.Order> open =
                orders().stream().filter(VoucherModel.Order::holds).toList();
        return progress(pick(open.isEmpty() || random.nextInt(10) == 0 ? orders() : open));
    }

    private String request() {
        int which = random.nextInt(programmes.size());
        int firm = random.nextInt(firms.size());
        long amount = fen(30_000);
        VoucherModel.Programme programme = model.programmes.get(which);
        String expected = model.request(programme, firm, amount);
        return both("request", expected, () -> {
            Voucher voucher = room.request.request(
                    room.ask(programmes.get(which), firms.get(firm), new Yuan(amount).toString()),
                    receipt(),
                    room.admin);
            if (model.grants.stream()
                    .noneMatch(known -> known.id.equals(voucher.getId().value()))) {
                model.grants.add(new VoucherModel.Grant(voucher.getId().value(), programme, firm, amount));
            }
        });
    }

    private String decide(VoucherModel.Grant grant) {
        if (random.nextInt(6) == 0) {
            return both(
                    "reject", model.reject(grant), () -> room.decide.reject(id(grant), "不符合条件", receipt(), room.admin));
        }
        long amount = random.nextInt(8) == 0 ? grant.requested + 1 : 1 + (long) (random.nextDouble() * grant.requested);
        return both(
                "issue",
                model.issue(grant, amount),
                () -> room.decide.issue(id(grant), new Yuan(amount), null, receipt(), room.admin));
    }

    private String redeem(VoucherModel.Grant grant) {
        int provider = random.nextInt(providers.size());
        long price = fen(12_000) + 1;
        long part = Math.max(1, random.nextInt(4) == 0 ? price : price / 2);
        Receipt receipt = receipt();
        String expected = model.redeem(new VoucherModel.Order(receipt.id(), grant, provider, price, part));
        var purchase = RedeemVoucher.Purchase.single(
                providers.get(provider).getId(), "TESTING", new Yuan(price), new Yuan(part));
        return both("redeem", expected, () -> room.redeem.redeem(id(grant), purchase, receipt, room.admin));
    }

    private String end(VoucherModel.Grant grant) {
        if (random.nextBoolean()) {
            return both(
                    "revoke", model.revoke(grant), () -> room.decide.revoke(id(grant), "不再需要", receipt(), room.admin));
        }
        model.expire(grant);
        room.end(id(grant));
        return "expire";
    }

    private String progress(VoucherModel.Order order) {
        OrderAct act = room.act(id(order.grant), order.id, key);
        return switch (random.nextInt(20)) {
            case 0 -> both("decline", model.drop(order, "DECLINED", "PLACED"), () -> room.progress.decline(act));
            case 1 ->
                both(
                        "cancel",
                        model.drop(order, "CANCELLED", "PLACED", "ACCEPTED", "CONTRACTED", "IN_SERVICE"),
                        () -> room.progress.cancel(act));
            case 2 -> review(order, act, ReviewDecision.RETURN, "RETURNED");
            case 3 -> review(order, act, ReviewDecision.REJECT, "REJECTED");
            case 4 -> both("claw back", model.clawBack(order), () -> room.review.clawBack(act));
            case 5 -> both("dispute", model.step(order, "DISPUTED", "DELIVERED"), () -> room.progress.dispute(act));
            case 6 -> close(order, act, random.nextBoolean());
            default -> forward(order, act);
        };
    }

    private String review(VoucherModel.Order order, OrderAct act, ReviewDecision decision, String next) {
        return both("review " + decision, model.review(order, next), () -> room.review.review(act, decision, null));
    }

    /** The step that usually comes next. */
    private String forward(VoucherModel.Order order, OrderAct act) {
        return switch (order.state) {
            case "PLACED" -> both("accept", model.step(order, "ACCEPTED", "PLACED"), () -> room.progress.accept(act));
            case "ACCEPTED", "CONTRACTED" -> contractOrDeliver(order, act);
            case "DELIVERED" ->
                both(
                        "confirm",
                        model.step(order, "CONFIRMED", "DELIVERED", "DISPUTED"),
                        () -> room.progress.confirm(act));
            case "DISPUTED" -> decide(order, act);
            default ->
                order.claim.equals("AGENCY_REVIEW")
                        ? review(order, act, ReviewDecision.PASS, "APPROVED")
                        : claim(order, act);
        };
    }

    private String decide(VoucherModel.Order order, OrderAct act) {
        return random.nextBoolean()
                ? both(
                        "uphold",
                        model.drop(order, "CANCELLED", "DISPUTED"),
                        () -> room.decideOrder.decide(act, DecideOrder.Dispute.UPHOLD))
                : both(
                        "dismiss",
                        model.step(order, "CONFIRMED", "DISPUTED"),
                        () -> room.decideOrder.decide(act, DecideOrder.Dispute.DISMISS));
    }

    private String close(VoucherModel.Order order, OrderAct act, boolean confirm) {
        var closure = confirm ? DecideOrder.Closure.CONFIRM : DecideOrder.Closure.RELEASE;
        return both("close", model.close(order, confirm), () -> room.decideOrder.close(act, closure));
    }

    private String contractOrDeliver(VoucherModel.Order order, OrderAct act) {
        if (order.state.equals("CONTRACTED") && random.nextInt(4) > 0) {
            return both(
                    "deliver",
                    model.step(order, "DELIVERED", "CONTRACTED", "IN_SERVICE"),
                    () -> room.progress.deliver(act, new Delivery(room.today(), "已交付")));
        }
        String number = "合同" + programmes.get(0).value() + random.nextInt(25);
        return both(
                "contract",
                model.contract(order, number),
                () -> room.progress.contract(act, new Contract(number, room.today())));
    }

    private String claim(VoucherModel.Order order, OrderAct act) {
        String number = "发票" + programmes.get(0).value() + random.nextInt(25);
        long amount = random.nextInt(8) == 0 ? order.part + 1 : 1 + (long) (random.nextDouble() * order.part);
        var request = new SubmitClaim.Request(
                new Yuan(amount), List.of(new Invoice(number, new Yuan(order.price))), List.of());
        return both("claim", model.claim(order, amount, number), () -> room.submit.submit(act, request));
    }

    /** Does what the model did, and now and then once more under the same key. */
    private String both(String act, String expected, Runnable real) {
        assertThat(said(real)).as(act).isEqualTo(expected);
        taken.add(expected.equals(OK));
        if (expected.equals(OK) && random.nextInt(4) == 0) {
            assertThat(said(real)).as(act + " once more").isEqualTo(OK);
        }
        return act;
    }

    private static String said(Runnable real) {
        try {
            real.run();
            return OK;
        } catch (Rejection declined) {
            return declined.code().name();
        }
    }

    private Map<String, String> stored() {
        Map<String, String> all = new TreeMap<>();
        room.mongo
                .find(new Query(Criteria.where("programme").in(programmes)), Voucher.class)
                .forEach(voucher -> all.put(voucher.getId().value(), text(voucher)));
        return all;
    }

    private static String text(Voucher voucher) {
        assertThat(voucher.isUnsettled()).isFalse();
        Balances now = voucher.getBalances();
        Function<Yuan, Long> fen = Yuan::hundredths;
        var text = new StringBuilder(voucher.getState() + " " + fen.apply(now.face()) + " " + fen.apply(now.free())
                + " " + fen.apply(now.held()) + " " + fen.apply(now.paid()) + " " + fen.apply(now.lapsed()) + " "
                + fen.apply(now.clawedBack()));
        voucher.getOrders().forEach(order -> {
            Claim claim = order.getClaim();
            text.append(" | ")
                    .append(order.getId(), 0, 6)
                    .append(" ")
                    .append(order.getState())
                    .append(" ")
                    .append(order.getPart().hundredths())
                    .append(" ")
                    .append(claim == null ? "" : claim.state())
                    .append(" ")
                    .append(claim == null ? 0 : claim.amount().hundredths());
        });
        return text.toString();
    }

    private List<VoucherModel.Order> orders() {
        return model.grants.stream().flatMap(grant -> grant.orders.stream()).toList();
    }

    private Receipt receipt() {
        return room.receipt(key);
    }

    private static VoucherId id(VoucherModel.Grant grant) {
        return new VoucherId(grant.id);
    }

    private VoucherModel.Grant mostly(Predicate<VoucherModel.Grant> wanted) {
        List<VoucherModel.Grant> some = model.grants.stream().filter(wanted).toList();
        return pick(some.isEmpty() || random.nextInt(8) == 0 ? model.grants : some);
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private long fen(int most) {
        return 1 + random.nextInt(most);
    }
}
