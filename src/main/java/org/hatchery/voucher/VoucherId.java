package org.hatchery.voucher;

import org.hatchery.firm.IncubateeId;
import org.hatchery.programme.ProgrammeId;
import org.hatchery.shared.Identifier;

/** Id of a voucher: programme, applicant and a number that counts the applicant's requests from 1. */
public record VoucherId(String value) implements Identifier {
    static VoucherId of(ProgrammeId programme, IncubateeId applicant, int number) {
        return new VoucherId(programme.value() + "/" + applicant.value() + "/" + number);
    }
}
