package org.hatchery.carrier.graphql;

import java.util.function.Supplier;
import org.hatchery.carrier.profile.CarrierTraits;
import org.hatchery.carrier.register.AmendCarrier;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.carrier.register.ChangeCarrier;
import org.hatchery.carrier.register.CorrectRecognition;
import org.hatchery.carrier.register.CorrectSpaceUnit;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.region.graphql.RegionView;
import org.hatchery.region.graphql.RegionViews;
import org.hatchery.shared.graphql.Answer;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields of {@code carrier.graphqls} by which what was on record of a carrier becomes what is right. */
@Controller
class CarrierRecordController {
    private final AmendCarrier amendCarrier;
    private final CorrectRecognition correctRecognition;
    private final CorrectSpaceUnit correctSpaceUnit;
    private final ChangeCarrier changeCarrier;
    private final CarrierViews views;
    private final RegionViews regions;

    CarrierRecordController(
            AmendCarrier amendCarrier,
            CorrectRecognition correctRecognition,
            CorrectSpaceUnit correctSpaceUnit,
            ChangeCarrier changeCarrier,
            CarrierViews views,
            RegionViews regions) {
        this.amendCarrier = amendCarrier;
        this.correctRecognition = correctRecognition;
        this.correctSpaceUnit = correctSpaceUnit;
        this.changeCarrier = changeCarrier;
        this.views = views;
        this.regions = regions;
    }

    @MutationMapping
    CarrierPayload amendCarrier(@Argument AmendCarrierInput input, Receipt receipt, Actor actor) {
        return answer(() -> amendCarrier.amend(
                CarrierViews.key(input.carrier()), input.expectedVersion(), input.toAmendment(), receipt, actor));
    }

    @MutationMapping
    CarrierPayload amendRecognition(@Argument AmendRecognitionInput input, Receipt receipt, Actor actor) {
        return answer(
                () -> correctRecognition.amend(input.toRequest(), input.right().toRecognition(), receipt, actor));
    }

    @MutationMapping
    CarrierPayload voidRecognition(@Argument VoidRecognitionInput input, Receipt receipt, Actor actor) {
        return answer(() -> correctRecognition.takeBack(input.toRequest(), receipt, actor));
    }

    @MutationMapping
    CarrierPayload reinstateRecognition(@Argument VoidRecognitionInput input, Receipt receipt, Actor actor) {
        return answer(() -> correctRecognition.reinstate(input.toRequest(), receipt, actor));
    }

    @MutationMapping
    CarrierPayload amendSpaceUnit(@Argument AmendSpaceUnitInput input, Receipt receipt, Actor actor) {
        return answer(() -> correctSpaceUnit.amend(input.toRequest(), input::right, receipt, actor));
    }

    @MutationMapping
    CarrierPayload voidSpaceUnit(@Argument VoidSpaceUnitInput input, Receipt receipt, Actor actor) {
        return answer(() -> correctSpaceUnit.takeBack(input.toRequest(), receipt, actor));
    }

    @MutationMapping
    CarrierPayload describeCarrier(@Argument DescribeCarrierInput input, Actor actor) {
        return answer(() -> changeCarrier.characterise(
                CarrierViews.key(input.carrier()), input.expectedVersion(), input.toTraits(), actor));
    }

    @SchemaMapping(typeName = "CarrierTraits")
    @Nullable RegionView ownerRegion(CarrierTraits traits) {
        return traits.ownerRegion() == null ? null : regions.of(traits.ownerRegion());
    }

    private CarrierPayload answer(Supplier<Carrier> act) {
        return Answer.with(CarrierPayload::new, () -> views.of(act.get()));
    }
}
