package org.hatchery.payout;

import java.text.Normalizer;
import org.hatchery.shared.Faults;

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
     * @throws org.hatchery.shared.Rejection INVALID for every part that is not acceptable, together
     */
    public static Account typed(String holder, String bank, String number) {
        var account = new Account(holder.strip(), bank.strip(), plain(number));
        var faults = new Faults();
        faults.unless(
                isName(account.holder),
                "accountName",
                "请填写 2 至 100 字的户名。",
                "Please give the account's name in 2 to 100 characters.");
        faults.unless(
                isName(account.bank), "bank", "请填写 2 至 100 字的开户银行。", "Please give the bank in 2 to 100 characters.");
        faults.unless(
                account.number.matches("[0-9]{8,32}"),
                "accountNumber",
                "账号须为 8 至 32 位数字。",
                "An account number has 8 to 32 digits.");
        faults.mustBeNone();
        return account;
    }

    private static boolean isName(String text) {
        int length = text.codePointCount(0, text.length());
        return length >= 2 && length <= 100 && text.codePoints().noneMatch(Character::isISOControl);
    }

    private static String plain(String number) {
        return Normalizer.normalize(number, Normalizer.Form.NFKC).replaceAll("[\\s-]", "");
    }

    /** For lists: nobody can pay to it, but its owner knows it again. */
    public String masked() {
        return "**** " + number.substring(Math.max(0, number.length() - SHOWN));
    }
}
