package org.hatchery.application.sought;

import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.carrier.recognition.RecognitionClass;
import org.hatchery.carrier.recognition.RecognitionLevel;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Words;

/** How titles are called by their level, class and the kind of carrier. */
final class Called {
    private Called() {}

    static Sentence level(RecognitionLevel level) {
        return switch (level) {
            case NATIONAL -> Words.say("application.level-national");
            case PROVINCIAL -> Words.say("application.level-provincial");
            case CITY -> Words.say("application.level-city");
            case COUNTY -> Words.say("application.level-county");
        };
    }

    static Sentence ofClass(RecognitionClass one) {
        return switch (one) {
            case STANDARD -> Words.say("application.class-standard");
            case EXCELLENCE -> Words.say("application.class-excellence");
        };
    }

    static Sentence kind(CarrierKind kind) {
        return switch (kind) {
            case INCUBATOR -> Words.say("application.carrier-incubator");
            case MAKER_SPACE -> Words.say("application.carrier-maker-space");
            case ACCELERATOR -> Words.say("application.carrier-accelerator");
            case UNIVERSITY_SCIENCE_PARK -> Words.say("application.carrier-university-science-park");
            case RURAL_MAKER_SPACE -> Words.say("application.carrier-rural-maker-space");
        };
    }
}
