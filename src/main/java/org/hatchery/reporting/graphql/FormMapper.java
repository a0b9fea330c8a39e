package org.hatchery.reporting.graphql;

import org.hatchery.reporting.form.FormCheck;
import org.hatchery.reporting.form.FormItem;
import org.hatchery.reporting.form.FormSection;
import org.hatchery.reporting.form.ReportForm;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Between forms and what the API shows. */
@Mapper
interface FormMapper {
    @Mapping(target = "nameZh", source = "name.chinese")
    @Mapping(target = "nameEn", source = "name.english")
    @Mapping(target = "respondentKind", expression = "java(form.asks())")
    ReportFormView toView(ReportForm form);

    @Mapping(target = "nameZh", source = "name.chinese")
    @Mapping(target = "nameEn", source = "name.english")
    ReportFormSectionView toView(FormSection section);

    @Mapping(target = "nameZh", source = "name.chinese")
    @Mapping(target = "nameEn", source = "name.english")
    @Mapping(target = "unitZh", expression = "java(item.unit().title().chinese())")
    @Mapping(target = "unitEn", expression = "java(item.unit().title().english())")
    @Mapping(target = "decimals", expression = "java(item.unit().places())")
    ReportFormItemView toView(FormItem item);

    @Mapping(target = "messageZh", source = "message.chinese")
    @Mapping(target = "messageEn", source = "message.english")
    ReportFormCheckView toView(FormCheck check);
}
