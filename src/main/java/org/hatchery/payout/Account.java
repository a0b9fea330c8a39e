package org.hatchery.payout;

import static org.hatchery.shared.UserErrorCode.INVALID;

import java.text.Normalizer;
import org.hatchery.shared.Rejection;

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
            throw new Rejection(INVALID, "accountNumber", "账号须为 8 至 32 位数字。", "An account number has 8 to 32 digits.");
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
