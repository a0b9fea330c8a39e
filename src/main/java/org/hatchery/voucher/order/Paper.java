package org.hatchery.voucher.order;

import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hatchery.shared.CreditCode;
import org.hatchery.voucher.ledger.VoucherId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Contract or invoice that a voucher uses (已使用的合同或发票); its key makes it usable once in all programmes.
 *
 * @param holder wish of the voucher that reserved it
 * @param since when it was reserved; null once the voucher has it in its books
 */
@Document("papers")
public record Paper(
        @Id String key,
        VoucherId voucher,
        String order,
        String holder,
        @Nullable Instant since) {
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]");

    public static String contract(CreditCode provider, String number) {
        return "contract/" + provider.value() + "/" + plain(number);
    }

    public static String invoice(CreditCode provider, String number) {
        return "invoice/" + provider.value() + "/" + plain(number);
    }

    /** Letters and digits only: spaces, dashes and wide characters do not make another paper. */
    public static String plain(String number) {
        String upper = Normalizer.normalize(number, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        return OTHER.matcher(upper).replaceAll("");
    }

    public boolean belongsTo(VoucherId owner, String itsOrder) {
        return voucher.equals(owner) && order.equals(itsOrder);
    }

    /** Those that an order of a voucher holds. */
    public static Stream<Paper> of(Order order, VoucherId voucher) {
        return order.papers().stream().map(key -> new Paper(key, voucher, order.getId(), voucher.value(), null));
    }
}
