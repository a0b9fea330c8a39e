package org.hatchery.local.sample;

import java.util.ArrayList;
import java.util.List;
import org.hatchery.region.RegionDirectory;
import org.hatchery.register.institution.InstitutionKinds;
import org.hatchery.register.title.TitleKinds;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The sample's institutions of every kind, people, firms, their titles and what ties them. */
@Profile("local")
@Component
@ConditionalOnBooleanProperty("hatchery.sample.enabled")
class RegisterChapter implements SampleChapter {
    private final InstitutionKinds kinds;
    private final TitleKinds titles;
    private final RegionDirectory regions;

    RegisterChapter(InstitutionKinds kinds, TitleKinds titles, RegionDirectory regions) {
        this.kinds = kinds;
        this.titles = titles;
        this.regions = regions;
    }

    @Override
    public List<?> tell(Given given, Sample sample) {
        var institutions = new InstitutionMaker(given, kinds.all());
        var people = new RegisteredPersonMaker(given, institutions);
        var firms = new RegisteredFirmMaker(given, sample);
        var granted = new TitleMaker(given, titles.all(), institutions, firms, people, sample, regions.zones());
        List<Object> all = new ArrayList<>();
        all.addAll(institutions.all());
        all.addAll(institutions.ties());
        all.addAll(people.all());
        all.addAll(people.ties());
        all.addAll(firms.all());
        all.addAll(granted.all());
        return all;
    }
}
