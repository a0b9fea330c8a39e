package org.hatchery.reporting.form;

import java.util.List;
import org.hatchery.shared.Sentence;

/** Items of a form that stand together (报表分组). */
public record FormSection(String code, Sentence name, List<FormItem> items) {}
