package org.hatchery.policy;

import org.hatchery.shared.Sentence;

/** Why it cannot be told whether a target is on course (无法判断进度的原因). */
public enum NoPace {
    NOT_COMPARED("该目标不作比较。", "The target is not compared."),
    NOT_IN_FORCE("无法确定该文件当时有效。", "It is not known that the document was in force."),
    NO_YEAR("该条未写明要在哪一年达到。", "The clause does not say by which year."),
    NO_LINE("该目标没有逐步达到的过程。", "Nothing leads to this target step by step."),
    YEAR_RUNNING("该目标按全年发生额计算，当年尚未结束。", "The target counts what comes in a whole year, and this one is not over."),
    NO_BASELINE(
            "没有可用的基期值：原文未写明，文件生效时也没有记录。",
            "There is no value to start from: the clause states none, and nothing is recorded as of the beginning of the document.");

    private final Sentence reason;

    NoPace(String chinese, String english) {
        this.reason = new Sentence(chinese, english);
    }

    /** A sentence that says so. */
    public Sentence getReason() {
        return reason;
    }
}
