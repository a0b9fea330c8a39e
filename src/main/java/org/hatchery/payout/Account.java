package org.hatchery.payout;

import static org.hatchery.shared.UserErrorCode.INVALID;

import java.text.Normalizer;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;

/**
 * Bank account (收款账户).
 *
 * @param holder name of the account
 * @param bank with its branch
 * @param number digits only
 */
public record Account(String holder, String bank, String number) {
    private static final int SHOWN = 4;

    /**
     * As a person typed it: without blanks and hyphens in the number, whatever the width of its digits.
     *
     * @throws Rejection INVALID for a number that is none
     */
    public static Account typed(String holder, String bank, String number) {
        var account = new Account(holder, bank, plain(number));
        if (!account.number.matches("[0-9]{8,32}")) {
            throw new Rejection(INVALID, "accountNumber", Words.say("payout.account-number-8-32"));
        }
        return account;
    }

    private static String plain(String number) {
        return Normalizer.normalize(number, Normalizer.Form.NFKC).replaceAll("[\\s-]", "");
    }

    /** For lists: nobody can pay to it, but its owner knows it again. */
    public String masked() {
        return "**** " + number.substring(Math.max(0, number.length() - SHOWN));
    }
}
