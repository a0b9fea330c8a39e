package org.hatchery.local.sample;

import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.carrier.recognition.RecognitionLevel;
import org.jspecify.annotations.Nullable;

/**
 * How carriers of one kind usually are.
 *
 * @param size relative to the others
 * @param teams share of newcomers that are not registered yet
 * @param rooms share of stays in rooms; the others sit at workstations
 * @param shortest months of a short stay
 * @param longest months of a long stay
 * @param earlier share of newcomers that were there before the sample begins
 * @param graduates share of long stays that end in graduation
 * @param national share that holds a national title
 * @param provincial share whose highest title is provincial
 * @param city share whose highest title is the city's
 */
record Habits(
        double size,
        double teams,
        double rooms,
        int shortest,
        int longest,
        double earlier,
        double graduates,
        double national,
        double provincial,
        double city) {

    static Habits of(CarrierKind kind) {
        return switch (kind) {
            case INCUBATOR -> new Habits(1.3, 0.12, 0.85, 10, 58, 0.28, 0.52, 0.10, 0.24, 0.34);
            case MAKER_SPACE -> new Habits(0.75, 0.45, 0.3, 5, 34, 0.18, 0.22, 0.12, 0.25, 0.33);
            case ACCELERATOR -> new Habits(1.2, 0, 1, 14, 50, 0.28, 0.6, 0, 0.4, 0.3);
            case UNIVERSITY_SCIENCE_PARK -> new Habits(1.5, 0.25, 0.6, 10, 48, 0.25, 0.45, 0.4, 0.6, 0);
            case RURAL_MAKER_SPACE -> new Habits(0.45, 0.4, 0.3, 6, 40, 0.2, 0.15, 0.1, 0.45, 0.25);
        };
    }

    /** Level of the highest title at a place in the ranking, 0 for the first to 1 for the last; null for none. */
    @Nullable RecognitionLevel level(double rank) {
        if (rank < national) {
            return RecognitionLevel.NATIONAL;
        }
        if (rank < national + provincial) {
            return RecognitionLevel.PROVINCIAL;
        }
        return rank < national + provincial + city ? RecognitionLevel.CITY : null;
    }
}
