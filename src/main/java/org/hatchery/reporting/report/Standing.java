package org.hatchery.reporting.report;

import java.util.List;
import org.hatchery.carrier.recognition.RecognitionLevel;
import org.hatchery.region.RegionCode;
import org.hatchery.reporting.window.Hop;
import org.jspecify.annotations.Nullable;

/**
 * So many expected reports of a window that are equally far.
 *
 * @param place division of the carriers, or its province where the nation is asked
 * @param level of the carriers' highest title; null without one
 */
public record Standing(
        RegionCode place,
        @Nullable RecognitionLevel level,
        ReportState state,
        boolean onTime,
        List<Hop> acceptedBy,
        long count) {}
