package org.hatchery.transfer.paper;

import org.springframework.modulith.NamedInterface;

/** Nature of a party, with the code of the national form (单位性质). */
@NamedInterface(propagate = false)
public enum PartyNature {
    STATE_ORGAN("010"),
    RESEARCH_INSTITUTE("021"),
    UNIVERSITY("022"),
    MEDICAL("023"),
    OTHER_PUBLIC("024"),
    ASSOCIATION("030"),
    DOMESTIC_FIRM("100"),
    HMT_FIRM("200"),
    FOREIGN_FIRM("300"),
    NATURAL_PERSON("400");

    private final String code;

    PartyNature(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
