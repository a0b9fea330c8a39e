package org.hatchery.reporting.form;

import java.util.List;
import org.hatchery.shared.Sentence;

/**
 * What a check found (审核结果).
 *
 * @param check code of the check, under which a comment on it is kept
 * @param items codes of the items it is about, in the order of the form
 */
public record Finding(String check, Severity severity, Sentence message, List<String> items) {
    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
