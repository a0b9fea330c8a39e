package org.hatchery.figures;

import static org.hatchery.shared.UserErrorCode.INVALID;

import java.util.ArrayList;
import java.util.List;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.UserError;
import org.hatchery.shared.Words;
import org.hatchery.shared.Yuan;

/** Looks for everything that cannot be true in the values of a year. */
class YearValuesCheck {
    private static final int MOST = 1_000_000;

    /** 90 billion yuan: the sum over a million firms still fits into 64 bits of fen. */
    private static final Yuan MOST_MONEY = Yuan.of("90000000000");

    private final YearValues values;
    private final List<UserError> errors = new ArrayList<>();

    YearValuesCheck(YearValues values) {
        this.values = values;
    }

    List<UserError> errors() {
        checkCounts();
        checkMoney();
        checkStaff();
        checkProperty();
        return errors;
    }

    private void checkCounts() {
        checkCount(values.employees(), "employees", "从业人员");
        checkCount(values.freshGraduatesHired(), "freshGraduatesHired", "吸纳应届大学毕业生");
        checkCount(values.collegeStaff(), "collegeStaff", "大专以上人员");
        checkCount(values.rndStaff(), "rndStaff", "研发人员");
        checkCount(values.ipApplied(), "ipApplied", "知识产权申请数");
        checkCount(values.ipGranted(), "ipGranted", "知识产权授权数");
        checkCount(values.ipValid(), "ipValid", "有效知识产权数");
        checkCount(values.inventionsValid(), "inventionsValid", "有效发明专利数");
        checkCount(values.softwareCopyrights(), "softwareCopyrights", "软件著作权数");
    }

    private void checkCount(int count, String field, String name) {
        if (count < 0 || count > MOST) {
            decline(field, Words.say("figures.whole-number-from-0", name));
        }
    }

    private void checkMoney() {
        checkMoney(values.revenue(), Yuan.ZERO, "revenue", "营业收入");
        checkMoney(values.rndExpenditure(), Yuan.ZERO, "rndExpenditure", "研发投入");
        checkMoney(values.taxPaid(), Yuan.ZERO, "taxPaid", "上缴税金");
        checkMoney(values.netProfit(), Yuan.ZERO.minus(MOST_MONEY), "netProfit", "净利润");
        checkMoney(values.financingRaised(), Yuan.ZERO, "financingRaised", "当年获得投融资额");
    }

    private void checkMoney(Yuan amount, Yuan least, String field, String name) {
        if (least.isMoreThan(amount) || amount.isMoreThan(MOST_MONEY)) {
            decline(field, Words.say("figures.lies-between-yuan-check", name, least, MOST_MONEY));
        }
    }

    private void checkStaff() {
        checkStaff(values.freshGraduatesHired(), "freshGraduatesHired", "吸纳应届大学毕业生");
        checkStaff(values.collegeStaff(), "collegeStaff", "大专以上人员");
        checkStaff(values.rndStaff(), "rndStaff", "研发人员");
    }

    private void checkStaff(int part, String field, String name) {
        if (part > values.employees()) {
            decline(field, Words.say("figures.more-than-employees", name));
        }
    }

    /** Each right is an invention, a software copyright or something else. */
    private void checkProperty() {
        int left = values.ipValid() - values.inventionsValid();
        if (left < 0) {
            decline("inventionsValid", Words.say("figures.more-than-valid-rights"));
        } else if (values.softwareCopyrights() > left) {
            decline("softwareCopyrights", Words.say("figures.copyrights-inventions-together-more"));
        }
    }

    private void decline(String field, Sentence says) {
        errors.add(new UserError(INVALID, says, List.of("values", field)));
    }
}
