package org.hatchery.voucher;

import static org.hatchery.voucher.VoucherDoor.done;
import static org.hatchery.voucher.VoucherDoor.input;
import static org.hatchery.voucher.VoucherDoor.map;

import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.hatchery.Caller;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.notice.Telling;
import tools.jackson.databind.JsonNode;

/**
 * A voucher of the test's own and who has to do with it; the firm claims.
 *
 * @param firm global id of the applicant
 * @param voucher global id
 */
record Purse(VoucherDoor door, String programme, String firm, String voucher) {

    static Purse requested(VoucherDoor door, String programme, String firm, String amount) {
        String id = done(door.firm(firm), "firm/RequestVoucher", request(programme, firm, amount))
                .at("/voucher/id")
                .asString();
        return new Purse(door, programme, firm, id);
    }

    static Map<String, Object> request(String programme, String firm, String amount) {
        return input("programme", programme, "incubatee", firm, "amount", amount, "purpose", "新材料检测");
    }

    static Purse issued(VoucherDoor door, String programme, String firm, String amount) {
        Purse purse = requested(door, programme, firm, amount);
        done(door.province, "bureau/IssueVoucher", "voucher", purse.voucher);
        return purse;
    }

    static Purse issued(VoucherDoor door, String programme) {
        return issued(door, programme, door.firm(), "5000.00");
    }

    Caller owner() {
        return door.firm(firm);
    }

    Actor applicant() {
        return VoucherDoor.actor(Role.FIRM, firm);
    }

    Map<String, Object> purchase(String provider, String offering, String price, String amount) {
        return input("voucher", voucher, "provider", provider, "offering", offering, "price", price, "amount", amount);
    }

    /** A new order for 2,000.00 yuan, half of which the voucher pays. */
    String placed(String provider) {
        return done(owner(), "firm/RedeemVoucher", purchase(provider, "T-1", "2000.00", "1000.00"))
                .at("/order/id")
                .asString();
    }

    String accepted(String provider) {
        String order = placed(provider);
        done(door.provider(provider), "provider/AcceptOrder", "order", order);
        return order;
    }

    String contracted(String provider) {
        String order = accepted(provider);
        done(owner(), "firm/RecordContract", contract(order, "HT-" + VoucherDoor.key()));
        return order;
    }

    Map<String, Object> contract(String order, String number) {
        return input("order", order, "number", number, "signedOn", door.today());
    }

    Map<String, Object> delivery(String order) {
        return input("order", order, "on", door.today(), "summary", "检测报告");
    }

    String delivered(String provider) {
        String order = contracted(provider);
        done(door.provider(provider), "provider/DeliverOrder", delivery(order));
        return order;
    }

    String disputed(String provider) {
        String order = delivered(provider);
        done(owner(), "firm/DisputeDelivery", "order", order, "reason", "报告缺项");
        return order;
    }

    String confirmed(String provider) {
        String order = delivered(provider);
        done(owner(), "firm/ConfirmDelivery", "order", order);
        return order;
    }

    /** A claim for 800.00 yuan with all evidence that is asked for when the terms say nothing. */
    Map<String, Object> claim(String order, Actor claimant) {
        List<Map<String, Object>> evidence = List.of("CONTRACT", "INVOICE", "PAYMENT", "RESULT").stream()
                .map(kind -> map("kind", kind, "attachment", door.upload(claimant)))
                .toList();
        return input(
                "order",
                order,
                "amount",
                "800.00",
                "invoices",
                List.of(map("number", "FP-" + VoucherDoor.key(), "amount", "1600.00")),
                "evidence",
                evidence);
    }

    String claimed(String provider) {
        String order = confirmed(provider);
        done(owner(), "firm/SubmitClaim", claim(order, applicant()));
        return order;
    }

    /** A claim that the city has passed. */
    String screened(String provider) {
        String order = claimed(provider);
        done(door.city, "bureau/ReviewClaim", "order", order, "decision", "PASS");
        return order;
    }

    String approved(String provider) {
        String order = screened(provider);
        done(door.province, "bureau/ReviewClaim", "order", order, "decision", "PASS");
        return order;
    }

    String settled(String provider) {
        String order = approved(provider);
        done(door.province, "bureau/SettleClaims", "programme", programme);
        return order;
    }

    Document stored() {
        return door.stored("vouchers", voucher);
    }

    /** The same without its version, which rises when its firm does anything, and when a wish of it is denied. */
    Document content() {
        Document content = stored();
        content.remove("version");
        content.remove(Telling.MARK); // goes as soon as somebody was told
        return content;
    }

    /** The voucher in the list of whoever asks; missing when it is not there. */
    JsonNode seenBy(Caller caller, String list) {
        return caller.run(list, Map.of("filter", Map.of("programme", programme), "first", 100))
                .at("/vouchers/nodes")
                .valueStream()
                .filter(node -> node.path("id").asString().equals(voucher))
                .findFirst()
                .orElse(tools.jackson.databind.node.MissingNode.getInstance());
    }

    /** Free, held, paid, lapsed and clawed back. */
    String balances() {
        JsonNode now = seenBy(owner(), "firm/VoucherWallet").path("balances");
        return String.join(
                " ",
                List.of("free", "held", "paid", "lapsed", "clawedBack").stream()
                        .map(account -> now.path(account).asString())
                        .toList());
    }
}
