package org.hatchery.policy;

import org.hatchery.shared.Sentence;

/** Why an actual value is not compared with what a clause sets (不作比较的原因). */
public enum Hindrance {
    NOT_A_TARGET("该条不是要达到的目标，不作比较。", "The clause sets nothing to be reached, so nothing is compared."),
    NOT_MEASURED("尚无可计算该目标的统计指标。", "No metric answers this target."),
    OUTSIDE_SCOPE(
            "该目标由多个地区共同完成，其中有的不在您的辖区内。",
            "Several regions reach this together, and some of them are not in your region."),
    CORRUPT_SOURCE(
            "来源中的数字已损坏，只照原样显示，不作比较。", "The number is damaged in its source; it is shown as printed and not compared."),
    SUSPECT_SOURCE(
            "来源有缺陷，数字存疑，只照原样显示，不作比较。",
            "The source is damaged and the number is in doubt; it is shown as printed and not compared."),
    REPEALED("该文件已废止，不作比较。", "The document is repealed, so nothing is compared."),
    EXPIRED("该文件当时已到期，不作比较。", "The term of the document was over, so nothing is compared."),
    TARGET_YEARS_OVER(
            "该文件未写明有效期，其目标年度当时已过，不作比较。",
            "The document states no term, and the years for which it sets targets were over, so nothing is compared."),
    INCUBATED_FIRMS_ONLY(
            "该目标针对区域内全部企业，而本平台只记录在孵企业，故不判断是否达到。",
            "The target is for all firms of the region, and only those in incubation are recorded, so whether it is met cannot be told."),
    NOTHING_RECORDED(
            "截至该时期没有此类记录，不能据此判断是否达到。",
            "Nothing of the kind is recorded up to that time, so whether it is met cannot be told."),
    NO_TOLERANCE(
            "原文只说“左右”，未给出允许的偏差，故不判断是否达到。",
            "The clause says about and gives no tolerance, so whether it is met cannot be told.");

    private final Sentence reason;

    Hindrance(String chinese, String english) {
        this.reason = new Sentence(chinese, english);
    }

    /** A sentence that says so. */
    public Sentence getReason() {
        return reason;
    }
}
