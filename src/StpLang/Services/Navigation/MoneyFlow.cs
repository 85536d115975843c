using StpLang.Diagnostics;

namespace StpLang.Services.Navigation;

/// <summary>Money that one gives and another receives.</summary>
/// <param name="Party">Who gives or receives it: the one that was not asked about.</param>
/// <param name="Written">Where the plan says so: the name of the giver, in the declaration of the receiver.</param>
/// <param name="Amounts">The amounts by year: "£1.9m in 2017/18 and £2.1m a year from 2018/19 to 2020/21"; empty where there are none.</param>
public sealed record MoneyFlow(MoneyParty Party, Location Written, string Amounts);
