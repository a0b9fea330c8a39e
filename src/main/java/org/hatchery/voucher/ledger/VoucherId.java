package org.hatchery.voucher.ledger;

import org.hatchery.firm.IncubateeId;
import org.hatchery.programme.terms.ProgrammeId;
import org.hatchery.shared.Identifier;
import org.springframework.modulith.NamedInterface;

/** Id of a voucher: programme, applicant and a number that counts the applicant's requests from 1. */
@NamedInterface(propagate = false)
public record VoucherId(String value) implements Identifier {
    public static VoucherId of(ProgrammeId programme, IncubateeId applicant, int number) {
        return new VoucherId(programme.value() + "/" + applicant.value() + "/" + number);
    }
}
