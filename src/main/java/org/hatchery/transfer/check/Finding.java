package org.hatchery.transfer.check;

import java.util.List;
import org.hatchery.transfer.rule.CheckCode;
import org.hatchery.transfer.rule.Severity;
import org.springframework.modulith.NamedInterface;

/**
 * Something a check found, with what it saw (核查发现).
 *
 * @param rule key of the dated rule that looked
 * @param evidence what it saw, for a registrar who judges
 */
@NamedInterface(propagate = false)
public record Finding(CheckCode code, Severity severity, String rule, List<String> evidence) {
    public boolean blocks() {
        return severity == Severity.BLOCK;
    }
}
