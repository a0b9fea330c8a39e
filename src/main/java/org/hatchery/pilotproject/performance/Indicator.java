package org.hatchery.pilotproject.performance;

import org.hatchery.shared.Sentence;

/** What the performance of a base is measured by (绩效指标): the union of what evaluation rules ask for. */
public enum Indicator {
    OPEN_HOURS(Form.COUNT, Unit.HOURS, Source.BOOKINGS, "设备开放机时", "Hours the equipment was open"),
    BOOKING_RATE(Form.SHARE, Unit.PER_CENT, Source.BOOKINGS, "设备预约率", "Hours booked by hours open"),
    USE_RATE(Form.SHARE, Unit.PER_CENT, Source.BOOKINGS, "设备使用率", "Hours used by hours open"),
    OUTSIDE_USE_SHARE(Form.SHARE, Unit.PER_CENT, Source.BOOKINGS, "对外开放共享率", "Hours used by outsiders by hours used"),
    SHARING_HOURS(Form.COUNT, Unit.HOURS, Source.BOOKINGS, "对外共享机时", "Hours used by outsiders"),
    EQUIPMENT_USERS(Form.COUNT, Unit.FIRMS, Source.BOOKINGS, "使用设备企业（团队）数", "Firms and teams that used equipment"),
    EQUIPMENT_RATING(Form.COUNT, Unit.POINTS, Source.BOOKINGS, "设备使用评价", "Mean rating by users of equipment, 1 to 5"),
    PROJECTS(Form.COUNT, Unit.PROJECTS, Source.PROJECTS, "中试项目数", "Pilot-test projects that ran"),
    SUCCESS_RATE(Form.SHARE, Unit.PER_CENT, Source.PROJECTS, "中试成功率", "Projects concluded by projects ended"),
    PROJECT_VALUE(Form.COUNT, Unit.YUAN, Source.PROJECTS, "结题项目金额", "Cost of the projects concluded"),
    CLIENTS(
            Form.COUNT,
            Unit.FIRMS,
            Source.PROJECTS,
            "中试服务企业（团队）数",
            "Firms and teams with a project that ran, the operator aside"),
    PRODUCTS(Form.COUNT, Unit.PIECES, Source.PROJECTS, "转化产品数", "Products launched after projects"),
    FIRMS_FOUNDED(Form.COUNT, Unit.FIRMS, Source.PROJECTS, "转化成立企业数", "Firms founded after projects"),
    CONTRACTS(Form.COUNT, Unit.PIECES, Source.PROJECTS, "签订合同数", "Contracts signed after projects"),
    CONTRACT_VALUE(Form.COUNT, Unit.YUAN, Source.PROJECTS, "合同金额", "Value of contracts signed after projects"),
    USER_RATING(Form.MEAN, Unit.POINTS, Source.PROJECTS, "中试服务评价", "Mean rating by applicants, 1 to 5"),
    SERVICE_INCOME(Form.COUNT, Unit.YUAN, Source.YEARLY, "中试服务收入", "Income from pilot-test services"),
    SERVICE_INCOME_SHARE(Form.SHARE, Unit.PER_CENT, Source.YEARLY, "中试服务收入占比", "Service income by total revenue"),
    EQUIPMENT_VALUE(Form.COUNT, Unit.YUAN, Source.REGISTER, "设备原值", "Value of the equipment"),
    AREA(Form.COUNT, Unit.SQUARE_METRES, Source.REGISTER, "场地面积", "Area of the site"),
    STAFF(Form.COUNT, Unit.PERSONS, Source.YEARLY, "从业人员数", "Staff"),
    TECHNICAL_STAFF_SHARE(Form.SHARE, Unit.PER_CENT, Source.YEARLY, "技术人员占比", "Technical staff by staff"),
    SENIOR_STAFF_SHARE(Form.SHARE, Unit.PER_CENT, Source.YEARLY, "高级职称（学历）人员占比", "Senior staff by staff"),
    RND_INVESTMENT(Form.COUNT, Unit.YUAN, Source.YEARLY, "研发投入", "Investment in research and development"),
    CONSTRUCTION_INVESTMENT(Form.COUNT, Unit.YUAN, Source.YEARLY, "建设投入", "Investment in construction"),
    SAFETY_ACCIDENTS(Form.COUNT, Unit.PIECES, Source.YEARLY, "安全事故数", "Safety accidents");

    private final Form form;
    private final Unit unit;
    private final Source source;
    private final Sentence name;

    Indicator(Form form, Unit unit, Source source, String chinese, String english) {
        this.form = form;
        this.unit = unit;
        this.source = source;
        this.name = new Sentence(chinese, english);
    }

    /** How numerator and denominator make the value. */
    enum Form {
        COUNT,
        SHARE,
        MEAN
    }

    /** In what it is measured. */
    enum Unit {
        HOURS("小时", "h"),
        PER_CENT("%", "%"),
        PROJECTS("项", "projects"),
        YUAN("元", "CNY"),
        FIRMS("家", "firms"),
        PIECES("件", "pieces"),
        POINTS("分", "points"),
        SQUARE_METRES("平方米", "m²"),
        PERSONS("人", "persons");

        private final Sentence name;

        Unit(String chinese, String english) {
            this.name = new Sentence(chinese, english);
        }
    }

    /** Where it comes from (数据来源). */
    public enum Source {
        BOOKINGS,
        PROJECTS,
        REGISTER,
        YEARLY
    }

    Form form() {
        return form;
    }

    public Sentence unit() {
        return unit.name;
    }

    public Source source() {
        return source;
    }

    /** Its name in both languages. */
    public Sentence title() {
        return name;
    }
}
