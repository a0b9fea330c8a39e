package org.hatchery.award.rule;

import java.util.function.Function;
import org.hatchery.policy.document.ClauseId;
import org.hatchery.policy.document.PolicyDocumentId;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Yuan;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** How rules are written in their file: ids and codes as texts, money in fen. */
final class AwardRuleForm {
    private AwardRuleForm() {}

    static JsonMapper json() {
        var module = new SimpleModule();
        text(module, AwardRuleId.class, AwardRuleId::new);
        text(module, ClauseId.class, ClauseId::new);
        text(module, PolicyDocumentId.class, PolicyDocumentId::new);
        text(module, RegionCode.class, RegionCode::new);
        module.addDeserializer(Yuan.class, new ValueDeserializer<Yuan>() {
            @Override
            public Yuan deserialize(JsonParser at, DeserializationContext context) {
                return new Yuan(at.getLongValue());
            }
        });
        return JsonMapper.builder().addModule(module).build();
    }

    private static <T> void text(SimpleModule module, Class<T> type, Function<String, T> of) {
        module.addDeserializer(type, new ValueDeserializer<T>() {
            @Override
            public T deserialize(JsonParser at, DeserializationContext context) {
                return of.apply(at.getString());
            }
        });
    }
}
