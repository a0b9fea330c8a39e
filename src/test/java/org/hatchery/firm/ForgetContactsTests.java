package org.hatchery.firm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.hatchery.CreditCodes;
import org.hatchery.IntegrationTest;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.carrier.profile.Contact;
import org.hatchery.carrier.profile.IndustryField;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Mask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.data.mongodb.core.MongoOperations;

/** What is personal is kept two years after the last stay, and shown in lists only in part. */
@IntegrationTest
class ForgetContactsTests {
    private static final RegionCode REGION = new RegionCode("230102");

    private final MongoOperations mongo;
    private final ForgetContacts forgetting;
    private final LocalDate today;

    ForgetContactsTests(MongoOperations mongo, ForgetContacts forgetting, Clock clock) {
        this.mongo = mongo;
        this.forgetting = forgetting;
        this.today = LocalDate.now(clock);
    }

    @Test
    void forgetsThoseWhoLeftMoreThanTwoYearsAgo() {
        IncubateeId gone = left(today.minusYears(2).minusDays(1), 1);
        IncubateeId lately = left(today.minusYears(2), 2);
        IncubateeId there = left(null, 3);

        forgetting.forget();

        assertThat(personal(gone).contact()).isNull();
        assertThat(personal(gone).legalRepresentative()).isNull();
        assertThat(mongo.findById(gone, Incubatee.class).getParticulars().name())
                .isEqualTo("哈尔滨试验企业");
        for (IncubateeId kept : new IncubateeId[] {lately, there}) {
            assertThat(personal(kept).contact()).isNotNull();
            assertThat(personal(kept).legalRepresentative()).isEqualTo("王小红");
        }
    }

    @ParameterizedTest
    @CsvSource({"张, 张*", "张三, 张*", "张小明, 张**", "阿卜杜热合曼, 阿**", "𠮷野家, 𠮷**"})
    void masksNames(String name, String shown) {
        assertThat(Mask.name(name)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"13812341234, 138****1234", "024-12345678, 024****5678", "12345, ****"})
    void masksTelephones(String phone, String shown) {
        assertThat(Mask.phone(phone)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"wang@example.cn, w***@example.cn", "@x, ****"})
    void masksAddresses(String email, String shown) {
        assertThat(Mask.email(email)).isEqualTo(shown);
    }

    private PersonalData personal(IncubateeId id) {
        return mongo.findById(id, Incubatee.class).personalData();
    }

    private IncubateeId left(LocalDate endedOn, int number) {
        var id = new IncubateeId("forget-" + UUID.randomUUID());
        Incubatee firm = Incubatee.arriving(
                id,
                new Particulars("哈尔滨试验企业", IndustryField.OTHER, null, new Contact("张三", "13812341234", null)),
                new Registration(
                        CreditCodes.of("230102", Math.abs(id.hashCode() % 90_000) + number),
                        today.minusYears(9),
                        "王小红",
                        false),
                null,
                false);
        firm.place(
                new Placement(
                        endedOn == null ? Stage.IN_INCUBATION : Stage.EXITED,
                        new CarrierId("forget-carrier"),
                        CarrierKind.INCUBATOR,
                        REGION,
                        today.minusYears(5),
                        null,
                        endedOn,
                        null),
                REGION.visibleTo(),
                Set.of());
        mongo.insert(firm);
        return id;
    }
}
