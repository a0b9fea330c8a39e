package org.hatchery.voucher;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hatchery.Caller;
import org.hatchery.Deed;
import org.hatchery.Errand;
import org.hatchery.Reply;
import org.hatchery.firm.IncubateeId;
import org.hatchery.identity.Receipt;
import org.hatchery.programme.terms.ProgrammeId;
import org.hatchery.provider.Provider;
import org.hatchery.provider.ProviderId;
import org.hatchery.voucher.ledger.Balances;
import org.hatchery.voucher.ledger.VoucherId;
import org.hatchery.voucher.order.Claim;
import org.hatchery.voucher.order.Contract;
import org.hatchery.voucher.order.Delivery;
import org.hatchery.voucher.order.Order;
import org.hatchery.voucher.redemption.DecideOrder;
import org.hatchery.voucher.redemption.OrderAct;
import org.hatchery.voucher.redemption.ReviewDecision;
import org.hatchery.voucher.story.Voucher;
import org.springframework.beans.factory.BeanFactory;

/** Acts on vouchers that a kill may cut; each on a programme of its own. */
enum VoucherDeed implements Deed {
    REQUEST("1") {
        @Override
        Map<String, Object> prepare(VoucherRoom room) {
            return Map.of(
                    "programme",
                    room.programme("1000").value(),
                    "firm",
                    room.firm().value());
        }

        @Override
        void act(VoucherRoom room, Given given) {
            room.request.request(room.ask(given.programme(), given.firm(), "100"), given.receipt(room), room.admin);
        }

        @Override
        String state(VoucherRoom room, Given given) {
            return String.valueOf(room.vouchers.ofApplicant(given.firm()).size());
        }
    },
    ISSUE("ISSUED 100.00 100.00 0.00 0.00 0.00 committed 100.00 papers 0 of 0") {
        @Override
        Map<String, Object> prepare(VoucherRoom room) {
            ProgrammeId programme = room.programme("1000");
            return given(programme, room.requested(programme, room.firm(), "100"), "");
        }

        @Override
        void act(VoucherRoom room, Given given) {
            room.decide.issue(given.voucher(), null, null, given.receipt(room), room.admin);
        }
    },
    REDEEM("PARTLY_USED 100.00 70.00 30.00 0.00 0.00 committed 100.00 papers 0 of 0") {
        @Override
        Map<String, Object> prepare(VoucherRoom room) {
            ProgrammeId programme = room.programme("1000");
            VoucherId voucher = room.issued(programme, "100");
            return given(programme, voucher, room.provider().getId().value());
        }

        @Override
        void act(VoucherRoom room, Given given) {
            Provider provider = room.provider(new ProviderId(given.text("order")));
            room.redeem.redeem(given.voucher(), VoucherRoom.purchase(provider, "30"), given.receipt(room), room.admin);
        }
    },
    CONTRACT("PARTLY_USED 100.00 70.00 30.00 0.00 0.00 committed 100.00 papers 1 of 1 CONTRACTED") {
        @Override
        Map<String, Object> prepare(VoucherRoom room) {
            ProgrammeId programme = room.programme("1000");
            VoucherId voucher = room.issued(programme, "100");
            String order = room.placed(voucher, room.provider(), "30");
            room.accept(voucher, order);
            return given(programme, voucher, order);
        }

        @Override
        void act(VoucherRoom room, Given given) {
            room.progress.contract(given.act(room), new Contract("合同" + given.text("order"), room.today()));
        }
    },
    CANCEL("ISSUED 100.00 100.00 0.00 0.00 0.00 committed 100.00 papers 0 of 0 CANCELLED") {
        @Override
        Map<String, Object> prepare(VoucherRoom room) {
            return after(CONTRACT, room);
        }

        @Override
        void act(VoucherRoom room, Given given) {
            room.progress.cancel(given.act(room));
        }
    },
    CLAIM("PARTLY_USED 100.00 70.00 30.00 0.00 0.00 committed 100.00 papers 2 of 2 CONFIRMED AGENCY_REVIEW 发票甲") {
        @Override
        Map<String, Object> prepare(VoucherRoom room) {
            ProgrammeId programme = room.programme("1000");
            VoucherId voucher = room.issued(programme, "100");
            String order = room.placed(voucher, room.provider(), "30");
            room.fulfil(voucher, order, "合同" + order);
            return given(programme, voucher, order);
        }

        @Override
        void act(VoucherRoom room, Given given) {
            submit(room, given, "发票甲");
        }
    },
    CORRECT("PARTLY_USED 100.00 70.00 30.00 0.00 0.00 committed 100.00 papers 2 of 2 CONFIRMED AGENCY_REVIEW 发票乙") {
        @Override
        Map<String, Object> prepare(VoucherRoom room) {
            Map<String, Object> claimed = after(CLAIM, room);
            var given = new Given(claimed);
            room.review(given.voucher(), given.text("order"), ReviewDecision.RETURN);
            return claimed;
        }

        @Override
        void act(VoucherRoom room, Given given) {
            submit(room, given, "发票乙");
        }
    },
    CORRECT_IN_VAIN("PARTLY_USED 100.00 60.00 40.00 0.00 0.00 committed 100.00 papers 4 of 4 CONFIRMED RETURNED 发票甲") {
        @Override
        Map<String, Object> prepare(VoucherRoom room) {
            Map<String, Object> returned = CORRECT.prepare(room);
            var given = new Given(returned);
            Provider provider = room.provider(
                    room.order(given.voucher(), given.text("order")).getOffer().provider());
            String other = room.placed(given.voucher(), provider, "10");
            room.fulfil(given.voucher(), other, "合同" + other);
            room.claimed(given.voucher(), other, "10", "发票乙" + given.text("order"));
            return returned;
        }

        @Override
        void act(VoucherRoom room, Given given) {
            submit(room, given, "发票乙");
        }

        @Override
        public List<String> refusals() {
            return List.of("ALREADY_FUNDED");
        }

        /** To be denied leaves everything as it was. */
        @Override
        public boolean isUndone(Map<String, Object> input, Caller admin) {
            return !isDone(input, admin);
        }
    },
    SETTLE("PARTLY_USED 100.00 40.00 0.00 60.00 0.00 committed 100.00 papers 6 of 6") {
        @Override
        Map<String, Object> prepare(VoucherRoom room) {
            ProgrammeId programme = room.programme("1000");
            VoucherId voucher = room.issued(programme, "100");
            Provider provider = room.provider();
            List.of("10", "20", "30").forEach(yuan -> room.approved(voucher, provider, yuan));
            return given(programme, voucher, "");
        }

        @Override
        void act(VoucherRoom room, Given given) {
            room.settle.settle(given.programme(), given.receipt(room), room.admin);
        }
    },
    REVOKE("REVOKED 100.00 0.00 30.00 0.00 70.00 committed 30.00 papers 1 of 1 CANCELLED") {
        @Override
        Map<String, Object> prepare(VoucherRoom room) {
            return unfinished(room);
        }

        @Override
        void act(VoucherRoom room, Given given) {
            room.decide.revoke(given.voucher(), "不再需要", given.receipt(room), room.admin);
        }
    },
    UPHOLD("ISSUED 100.00 100.00 0.00 0.00 0.00 committed 100.00 papers 0 of 0 CANCELLED") {
        @Override
        Map<String, Object> prepare(VoucherRoom room) {
            Map<String, Object> contracted = after(CONTRACT, room);
            var given = new Given(contracted);
            String order = given.text("order");
            room.progress.deliver(room.act(given.voucher(), order), new Delivery(room.today(), "已交付"));
            room.progress.dispute(room.act(given.voucher(), order));
            return contracted;
        }

        @Override
        void act(VoucherRoom room, Given given) {
            room.decideOrder.decide(given.act(room), DecideOrder.Dispute.UPHOLD);
        }
    },
    REJECT_APPROVED("ISSUED 100.00 100.00 0.00 0.00 0.00 committed 100.00 papers 0 of 0 CONFIRMED REJECTED 发票甲") {
        @Override
        Map<String, Object> prepare(VoucherRoom room) {
            Map<String, Object> claimed = after(CLAIM, room);
            var given = new Given(claimed);
            room.review(given.voucher(), given.text("order"), ReviewDecision.PASS);
            return claimed;
        }

        @Override
        void act(VoucherRoom room, Given given) {
            room.review.review(given.act(room), ReviewDecision.REJECT, null);
        }
    },
    EXPIRE("EXPIRED 100.00 0.00 60.00 0.00 40.00 committed 60.00 papers 2 of 2 CONTRACTED") {
        @Override
        Map<String, Object> prepare(VoucherRoom room) {
            return unfinished(room);
        }

        @Override
        void act(VoucherRoom room, Given given) {
            room.end(given.voucher());
        }
    };

    private final String done;

    VoucherDeed(String done) {
        this.done = done;
    }

    /** What the request names. */
    record Given(Map<String, Object> input) {
        String text(String name) {
            return String.valueOf(input.get(name));
        }

        VoucherId voucher() {
            return new VoucherId(text("voucher"));
        }

        ProgrammeId programme() {
            return new ProgrammeId(text("programme"));
        }

        IncubateeId firm() {
            return new IncubateeId(text("firm"));
        }

        Receipt receipt(VoucherRoom room) {
            return room.receipt(text("key"));
        }

        OrderAct act(VoucherRoom room) {
            return room.act(voucher(), text("order"), text("key"));
        }
    }

    /** Brings about what has to be there before. */
    abstract Map<String, Object> prepare(VoucherRoom room);

    abstract void act(VoucherRoom room, Given given);

    /** What there is to see of the money, of the papers, and of the order and its claim. */
    String state(VoucherRoom room, Given given) {
        Voucher voucher = room.read(given.voucher());
        Balances money = voucher.getBalances();
        String order =
                voucher.order(given.text("order")).map(VoucherDeed::state).orElse("");
        return (voucher.getState() + " " + money.face() + " " + money.free() + " " + money.held() + " " + money.paid()
                        + " " + money.lapsed() + " committed " + room.committed(given.programme()) + " papers "
                        + room.papers(given.voucher()).size() + " of "
                        + voucher.papers().size() + " " + order)
                .strip();
    }

    private static String state(Order order) {
        Claim claim = order.getClaim();
        return claim == null
                ? order.getState().name()
                : order.getState() + " " + claim.state() + " "
                        + claim.invoices().get(0).number().substring(0, 3);
    }

    private static Map<String, Object> given(ProgrammeId programme, VoucherId voucher, String order) {
        return Map.of("programme", programme.value(), "voucher", voucher.value(), "order", order);
    }

    /** What another deed leaves behind when it is done. */
    private static Map<String, Object> after(VoucherDeed deed, VoucherRoom room) {
        Map<String, Object> input = new HashMap<>(deed.prepare(room));
        input.put("key", VoucherRoom.key());
        deed.act(room, new Given(input));
        return input;
    }

    private static void submit(VoucherRoom room, Given given, String invoice) {
        room.submit.submit(given.act(room), room.claim("30", invoice + given.text("order")));
    }

    /** A voucher with an order that has its contract and one that was delivered. */
    private static Map<String, Object> unfinished(VoucherRoom room) {
        Map<String, Object> contracted = after(CONTRACT, room);
        var given = new Given(contracted);
        Provider provider = room.provider(
                room.order(given.voucher(), given.text("order")).getOffer().provider());
        String delivered = room.placed(given.voucher(), provider, "30");
        room.fulfil(given.voucher(), delivered, "合同" + delivered);
        return contracted;
    }

    // ---- from the other side, where the drill is

    /** What the drill has done inside the service. */
    enum There implements Errand {
        PREPARE {
            @Override
            Map<String, Object> run(VoucherRoom room, VoucherDeed deed, Given given) {
                Map<String, Object> input = new HashMap<>(deed.prepare(room));
                input.put("deed", deed.name());
                input.put("key", VoucherRoom.key());
                input.put("before", deed.state(room, new Given(input)));
                return input;
            }
        },
        ACT {
            @Override
            Map<String, Object> run(VoucherRoom room, VoucherDeed deed, Given given) {
                deed.act(room, given);
                return Map.of();
            }
        },
        STATE {
            @Override
            Map<String, Object> run(VoucherRoom room, VoucherDeed deed, Given given) {
                return Map.of("state", deed.state(room, given));
            }
        };

        @Override
        public Map<String, Object> run(BeanFactory beans, Map<String, Object> input) {
            var given = new Given(input);
            return run(new VoucherRoom(beans), VoucherDeed.valueOf(given.text("deed")), given);
        }

        abstract Map<String, Object> run(VoucherRoom room, VoucherDeed deed, Given given);
    }

    @Override
    public String operation() {
        return name();
    }

    @Override
    public Map<String, Object> prepare(Caller admin) {
        Map<String, Object> input = new HashMap<>();
        Errand.send(There.PREPARE, Map.of("deed", name()), admin)
                .at("/errand")
                .properties()
                .forEach(field -> input.put(field.getKey(), field.getValue().asString()));
        return input;
    }

    @Override
    public Reply send(Map<String, Object> input, Caller caller) {
        return Errand.send(There.ACT, input, caller);
    }

    @Override
    public boolean isDone(Map<String, Object> input, Caller admin) {
        return state(input, admin).equals(done);
    }

    @Override
    public boolean isUndone(Map<String, Object> input, Caller admin) {
        return state(input, admin).equals(input.get("before"));
    }

    private static String state(Map<String, Object> input, Caller admin) {
        return Errand.send(There.STATE, input, admin).at("/errand/state").asString();
    }
}
