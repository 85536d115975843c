using System.Collections.Frozen;

namespace StpLang.Vocabulary;

/// <summary>
/// What planners call what the language has a word for: keywords, properties and choices. Asked where a word is not known,
/// before spelling is compared; nothing is read by it.
/// </summary>
internal static class Glossary
{
    // The language's words, and behind each what else it is called. What says the opposite, or more, has no place here.
    private static readonly (string Term, string Called)[] Terms =
    [
        // Declarations.
        ("plan", "stp strategy footprint_plan sustainability_and_transformation_plan"),
        (
            "partner",
            "organisation organization body bodies stakeholder agency provider commissioner trust council institution org"
        ),
        ("member", "representative seat attendee"),
        ("budget", "fund funds funding pot allocation grant resource resources envelope money"),
        ("pool", "fund pot pooled_fund pooled_budget section_75 s75 bcf better_care_fund"),
        ("contribution", "pays_in payment share_of_pool input paid_by"),
        ("gap", "deficit shortfall finance_gap financial_gap financial_challenge challenge"),
        (
            "programme",
            "workstream work_stream work_programme work_package project scheme initiative program activity intervention_programme action_plan priority"
        ),
        (
            "from",
            "funded_by funded_from paid_from financed_by funding_source source_of_funding draws_on"
        ),
        ("cohort", "population target_group target_population patient_group beneficiaries people"),
        ("evidence", "study research trial evidence_base citation"),
        ("outcome", "kpi metric measure indicator result benefit objective"),
        ("milestone", "deliverable key_date checkpoint target_date deadline"),
        ("governance", "oversight accountability decision_making"),
        ("board", "steering_group programme_board committee leadership_group group forum"),
        ("interest", "conflict conflict_of_interest declaration_of_interest"),
        ("decision", "resolution determination ruling"),
        ("delegation", "scheme_of_delegation delegated_authority delegated_function mandate"),
        ("involves", "involvement council_involvement role_of_council"),
        ("development", "planning design drafting writing"),
        ("implementation", "delivery roll_out rollout mobilisation execution"),
        ("relationship", "partnership collaboration joint_working link"),
        ("engagement", "consultation public_engagement conversation listening_exercise outreach"),
        ("risk", "issue threat hazard concern"),
        ("covers", "includes_council area geography council_area place"),
        ("accepts", "accept ignore suppress waive tolerate exception disable"),
        ("include", "import insert require use read"),
        ("let", "define var const assumption set"),
        // Who.
        (
            "lead",
            "sro owner sponsor senior_responsible_owner responsible_owner lead_organisation lead_partner programme_lead accountable_officer responsible led_by delivered_by"
        ),
        (
            "owner",
            "sro sponsor lead risk_owner accountable responsible responsible_person accountable_officer"
        ),
        ("holder", "owner lead held_by budget_holder accountable_body fund_holder"),
        ("host", "lead owner hosted_by host_organisation lead_commissioner accountable_body"),
        ("manager", "fund_manager pool_manager managed_by lead_officer"),
        ("with", "partners delivery_partners jointly_with together_with audience participants"),
        ("parties", "partners signatories participants members"),
        ("members", "membership attendees seats partners representatives"),
        ("by", "led_by held_by run_by organiser organised_by"),
        ("body", "organisation organization employer represents partner"),
        ("council", "local_authority authority la"),
        ("decided_by", "decision_maker decided decides approved_by agreed_by"),
        ("consulted", "consultees consulted_with stakeholders"),
        ("chair", "chairman chairwoman chairperson chaired_by"),
        ("residual_owner", "owner lead gap_owner"),
        ("non_executives", "neds non_execs lay_members"),
        // What, when and how much.
        ("kind", "type category sort class classification"),
        ("amount", "value sum total allocation figure money size"),
        ("cost", "price expenditure spending budget investment costs_of_delivery total_cost"),
        ("saving", "benefit cash_releasing return cost_reduction cip qipp efficiencies reduction"),
        ("solutions", "savings efficiencies mitigations cip qipp"),
        ("investment", "reinvestment transformation_cost costs"),
        ("do_nothing", "baseline_gap gross_gap counterfactual challenge unmitigated_gap"),
        ("residual", "remaining remaining_gap net_gap unmitigated leftover"),
        ("residual_action", "action mitigation plan_for_gap"),
        ("scope", "coverage covers perimeter"),
        ("measure", "basis accounting"),
        ("share", "percentage proportion percent fraction"),
        ("spend", "spending_type funding_type expenditure_type capital_or_revenue"),
        ("recurrent", "recurring ongoing permanent"),
        ("status", "state stage progress certainty"),
        ("ring_fenced_for", "ringfence ringfenced earmarked_for restricted_to purpose"),
        ("window", "period years timeframe timescale horizon planning_period"),
        ("as_of", "date as_at dated version_date published_on"),
        ("footprint", "area code region footprint_code stp_code geography"),
        ("population", "people residents inhabitants"),
        ("size", "number count population headcount people"),
        ("who", "description criteria group definition"),
        ("starts", "start start_date begins commences from"),
        ("ends", "end end_date finishes completes to until"),
        ("from", "start start_date begins starts"),
        ("to", "end end_date ends until finishes"),
        ("until", "expires end end_date review_date"),
        ("due", "date deadline by_when target_date due_date completion_date"),
        ("on", "date day dated when"),
        ("in", "programme about interest_in"),
        ("about", "regarding subject programme programmes concerning topic"),
        ("staff", "wte fte workforce posts staffing headcount whole_time_equivalents"),
        ("beds_closed", "bed_closures beds bed_reduction"),
        ("beds_close_on", "bed_closure_date closure_date"),
        ("intervention", "description activity what action scope"),
        ("addresses", "conditions targets tackles themes condition"),
        ("tier", "level prevention_level"),
        ("model", "care_model new_care_model vanguard"),
        ("return_on_investment", "roi payback benefit_cost_ratio bcr"),
        ("return_period", "payback_period roi_period"),
        ("return_method", "roi_method methodology"),
        ("saving_through", "enabled_by delivered_through"),
        ("alternative", "instead reprovision replacement"),
        ("substantial", "major significant service_change substantial_variation"),
        ("public_health_function", "public_health"),
        ("reference", "citation ref document publication"),
        ("url", "link web website address href"),
        ("unit", "units uom unit_of_measure"),
        ("direction", "polarity trend desired_direction"),
        ("baseline", "current starting_point actual"),
        ("target", "goal trajectory ambition aim"),
        ("quorum", "quorate minimum_members"),
        ("voting", "decision_rule votes"),
        ("statutory", "legal formal has_powers"),
        ("power", "statute authority legal_basis legal_power legislation"),
        ("function", "responsibility duty service"),
        ("limit", "ceiling maximum threshold cap"),
        ("role", "seat title responsibility job"),
        ("form", "format method type channel"),
        ("strength", "quality rating grade level"),
        ("action", "actions next_steps mitigation improvement"),
        ("likelihood", "probability chance"),
        ("impact", "severity consequence"),
        ("mitigation", "mitigations action controls response mitigating_action"),
        ("because", "reason why rationale justification explanation"),
        ("source", "reference citation provenance origin"),
        ("illustrative", "example made_up invented fictional dummy"),
        ("position", "view stance opinion response"),
        ("control_total", "control_totals financial_target"),
        ("ods", "ods_code organisation_code nacs"),
        ("gss", "ons ons_code gss_code area_code"),
        ("aims", "objectives goals purpose"),
        ("duration", "term length"),
        // Choices.
        ("ccg", "clinical_commissioning_group commissioner"),
        ("integrated_care_board", "icb commissioner"),
        ("integrated_care_partnership", "icp"),
        ("provider_collaborative", "collaborative"),
        ("primary_care_network", "pcn network gps practices"),
        ("combined_authority", "ca mayoral_authority"),
        ("academic_health_science_network", "ahsn hin health_innovation_network"),
        ("housing_association", "registered_provider landlord"),
        (
            "nhs_trust",
            "trust hospital acute acute_trust provider community_trust mental_health_trust"
        ),
        ("foundation_trust", "ft nhs_ft trust hospital acute"),
        ("ambulance_trust", "ambulance ambulance_service"),
        ("gp_federation", "gp gps practices"),
        ("county_council", "county shire upper_tier council"),
        ("unitary_council", "unitary unitary_authority council"),
        ("metropolitan_council", "metropolitan_borough metropolitan council"),
        ("london_borough", "london council borough"),
        ("district_council", "district borough_council lower_tier council"),
        ("health_and_wellbeing_board", "hwb hwbb wellbeing_board"),
        ("scrutiny_committee", "hosc scrutiny overview_and_scrutiny oscs"),
        ("voluntary_sector", "vcs vcse charity charities third_sector voluntary community"),
        ("care_provider", "care_home social_care_provider domiciliary_care"),
        ("community_interest_company", "cic social_enterprise"),
        ("nhs_england", "nhse england"),
        ("ccg_allocation", "ccg_budget core_allocation programme_allocation"),
        ("icb_allocation", "icb_budget core_allocation"),
        ("trust_income", "own_funds trust_budget reserves"),
        (
            "discharge_fund",
            "adult_social_care_discharge_fund hospital_discharge_fund discharge_grant"
        ),
        (
            "market_sustainability",
            "misf market_sustainability_and_improvement_fund fair_cost_of_care"
        ),
        ("social_care_precept", "asc_precept precept"),
        ("joint_forward_plan", "jfp forward_plan five_year_plan"),
        ("better_care_fund_plan", "bcf_plan bcf better_care_fund"),
        ("section_75_agreement", "s75 section_75 pooled_budget_agreement"),
        ("stp", "sustainability_and_transformation_plan"),
        ("specialised", "specialised_commissioning specialist"),
        ("primary_care", "gp general_practice delegated_primary_care"),
        ("transformation", "transformation_fund national_transformation"),
        ("public_health_grant", "phg public_health ring_fenced_grant"),
        ("bcf_minimum", "bcf better_care_fund"),
        ("bcf_additional", "bcf better_care_fund"),
        ("ibcf", "improved_better_care_fund improved_bcf"),
        ("dfg", "disabled_facilities_grant"),
        ("council_base", "council_budget base_budget adult_social_care"),
        ("efficiency", "cip qipp cost_improvement productivity savings back_office"),
        ("prevention", "public_health self_care wellbeing early_intervention"),
        ("care_model", "new_care_model vanguard integrated_care integration"),
        ("reconfiguration", "service_change redesign restructure merger site sites location"),
        ("operational", "business_as_usual bau core running"),
        ("enabler", "enabling workforce estates estate digital it technology"),
        ("capital", "capex assets estate buildings"),
        ("revenue", "opex running_costs"),
        ("diabetes", "type_2_diabetes"),
        ("obesity", "overweight healthy_weight"),
        ("smoking", "tobacco"),
        ("cardiovascular", "cvd heart_disease stroke"),
        ("falls", "frailty"),
        ("mental_health", "mental_illness"),
        ("public", "residents citizens general_public"),
        ("patients", "service_users users"),
        ("carers", "families"),
        ("councillors", "members elected_members"),
        ("survey", "questionnaire"),
        ("co_design", "co_production coproduction codesign"),
        ("meetings", "events public_meetings roadshow"),
    ];

    private static readonly Lazy<FrozenDictionary<string, string[]>> ByName = new(() =>
        Terms
            .SelectMany(each => each.Called.Split(' '), (each, name) => (Name: name, each.Term))
            .GroupBy(each => each.Name, each => each.Term, StringComparer.Ordinal)
            .ToFrozenDictionary(
                same => same.Key,
                same => same.Distinct().ToArray(),
                StringComparer.OrdinalIgnoreCase
            )
    );

    /// <summary>What planners call things by, each once.</summary>
    public static IEnumerable<string> Names => ByName.Value.Keys;

    /// <summary>The language's words for what planners call so, in the order of the glossary; none where it has none.</summary>
    /// <param name="name">What it is called; letter case, and <c>-</c> or a blank for <c>_</c>, count for nothing.</param>
    public static ReadOnlySpan<string> TermsFor(string name) =>
        ByName.Value.GetValueOrDefault(name.Replace('-', '_').Replace(' ', '_'));
}
