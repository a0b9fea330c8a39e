package org.hatchery.pilot.graphql;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.hatchery.pilot.training.TrainingDirectory;
import org.hatchery.pilot.training.TrainingRecord;
import org.hatchery.shared.Scope;
import org.hatchery.shared.graphql.NodeSource;
import org.springframework.stereotype.Component;

/** Training records one by one. */
@Component
class TrainingRecordNodes implements NodeSource {
    private final TrainingDirectory trainings;
    private final PilotMapper mapper;

    TrainingRecordNodes(TrainingDirectory trainings, PilotMapper mapper) {
        this.trainings = trainings;
        this.mapper = mapper;
    }

    @Override
    public String type() {
        return "TrainingRecord";
    }

    @Override
    public Map<String, TrainingRecordView> byKey(Collection<String> keys, Scope scope) {
        return trainings.find(keys, scope).stream().collect(Collectors.toMap(TrainingRecord::id, mapper::toView));
    }
}
