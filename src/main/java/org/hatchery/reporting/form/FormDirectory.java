package org.hatchery.reporting.form;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hatchery.shared.Period;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** The forms, as they were loaded from their files; a version that was published is never changed, and is kept in memory. */
@Component
public class FormDirectory {
    private final MongoOperations mongo;
    private volatile List<ReportForm> known = List.of();

    FormDirectory(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** Brings every form of the files into the database. */
    public static void load(MongoOperations mongo) {
        FormFile.all().forEach(mongo::save);
    }

    /** All versions of all forms, by code, latest version first. */
    public List<ReportForm> all() {
        List<ReportForm> forms = known;
        if (forms.isEmpty()) {
            forms = mongo.findAll(ReportForm.class).stream()
                    .sorted(Comparator.comparing(ReportForm::code)
                            .thenComparing(
                                    Comparator.comparingInt(ReportForm::version).reversed()))
                    .toList();
            known = forms;
        }
        return forms;
    }

    public Optional<ReportForm> find(String code, int version) {
        return all().stream()
                .filter(form -> form.code().equals(code) && form.version() == version)
                .findFirst();
    }

    /** The latest version of a form. */
    public Optional<ReportForm> latest(String code) {
        return all().stream().filter(form -> form.code().equals(code)).findFirst();
    }

    /** The version that is asked for a period: of several the latest. */
    public Optional<ReportForm> forPeriod(String code, Period period) {
        return all().stream()
                .filter(form -> form.code().equals(code) && form.isFor(period))
                .findFirst();
    }

    /** The form that a stored document names. */
    public ReportForm get(String code, int version) {
        return find(code, version)
                .orElseThrow(() -> new IllegalStateException("There is no form " + code + "/" + version + "."));
    }
}
