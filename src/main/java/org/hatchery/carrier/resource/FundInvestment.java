package org.hatchery.carrier.resource;

import java.time.LocalDate;
import org.hatchery.identity.Deed;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Signature;
import org.hatchery.shared.CreditCode;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * That the incubation fund of a carrier invested in a firm, which need not stay there (孵化基金投资).
 *
 * @param number within the carrier, never given twice
 */
@NamedInterface(propagate = false)
public record FundInvestment(
        int number,
        LocalDate on,
        String firmName,
        CreditCode creditCode,
        Yuan amount,
        @Nullable String documentNumber,
        Signature by,
        Receipt receipt)
        implements Deed {
    FundInvestment numbered(int given) {
        return new FundInvestment(given, on, firmName, creditCode, amount, documentNumber, by, receipt);
    }
}
