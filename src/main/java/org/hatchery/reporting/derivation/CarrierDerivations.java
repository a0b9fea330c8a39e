package org.hatchery.reporting.derivation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import org.hatchery.carrier.recognition.RecognitionLevel;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.reporting.form.ItemValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the register of carriers says. */
@Configuration(proxyBeanMethods = false)
class CarrierDerivations {
    private record Named(String name, BiFunction<Carrier, LocalDate, ItemValue> says) implements Derivation {
        @Override
        public Optional<ItemValue> of(Carrier carrier, LocalDate on) {
            return Optional.of(says.apply(carrier, on));
        }
    }

    @Bean
    Derivation openedOn() {
        return new Named(
                "carrier.openedOn",
                (carrier, on) -> ItemValue.of(carrier.getProfile().openedOn().toString()));
    }

    @Bean
    Derivation national() {
        return new Named(
                "carrier.national",
                (carrier, on) -> ItemValue.of(carrier.levelOn(on)
                        .filter(level -> level == RecognitionLevel.NATIONAL)
                        .isPresent()));
    }

    @Bean
    Derivation specialised() {
        return new Named(
                "carrier.specialised",
                (carrier, on) -> ItemValue.of(carrier.getProfile().specialised() ? "专业" : "综合"));
    }
}
