using System.Collections.Frozen;

namespace Foresaid.Quantities;

/// <summary>A unit that a word or sign stands for, and what a figure is multiplied by to be in that unit.</summary>
internal readonly record struct UnitWord(string Unit, decimal Factor);

/// <summary>Words and signs of money, shares and measures. Counted nouns are not listed: any plural can be one.</summary>
/// <remarks>Source: ISO 4217 for currencies; the international yard and pound (1959) for measures.</remarks>
internal static class UnitWords
{
    private static readonly FrozenDictionary<string, UnitWord> Known = Build();

    private static readonly FrozenDictionary<string, UnitWord>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Known.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool TryFind(ReadOnlySpan<char> word, out UnitWord unit) => Lookup.TryGetValue(word, out unit);

    /// <summary>The currency of a sign before a figure; null when it is none. Letters before a dollar sign name whose dollar.</summary>
    public static string? Currency(ReadOnlySpan<char> letters, char sign) =>
        sign switch
        {
            '$' => letters switch
            {
                "C" or "CA" or "Can" => "CAD",
                "A" or "AU" or "Aus" => "AUD",
                "HK" => "HKD",
                "NT" => "TWD",
                "S" => "SGD",
                "NZ" => "NZD",
                "R" => "BRL",
                _ => "USD",
            },
            '£' => "GBP",
            '€' => "EUR",
            '¥' => "JPY",
            '₩' => "KRW",
            '₹' => "INR",
            '₽' => "RUB",
            '₴' => "UAH",
            '₺' => "TRY",
            '₪' => "ILS",
            _ => null,
        };

    /// <summary>What a word of magnitude multiplies by; 0 when it is none.</summary>
    public static decimal Scale(ReadOnlySpan<char> word) =>
        word switch
        {
            "hundred" => 100,
            "thousand" or "k" or "K" => 1000,
            "million" or "m" or "mn" or "M" or "mln" => 1_000_000,
            "billion" or "bn" or "B" or "b" or "bln" => 1_000_000_000,
            "trillion" or "tn" or "trn" or "T" => 1_000_000_000_000,
            _ => 0,
        };

    private static FrozenDictionary<string, UnitWord> Build()
    {
        var words = new Dictionary<string, UnitWord>(StringComparer.OrdinalIgnoreCase);
        foreach (var (names, unit, factor) in Table)
        {
            foreach (var name in names.Split(' '))
                words[name] = new UnitWord(unit, factor);
        }
        return words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    private static (string Names, string Unit, decimal Factor)[] Table =>
        [
            ("% percent pct", "%", 1),
            ("dollar dollars USD dlrs", "USD", 1),
            ("cent cents cts", "USD", 0.01m),
            ("euro euros EUR", "EUR", 1),
            ("pound pounds GBP sterling", "GBP", 1),
            ("pence penny", "GBP", 0.01m),
            ("yen JPY", "JPY", 1),
            ("yuan renminbi CNY RMB", "CNY", 1),
            ("won KRW", "KRW", 1),
            ("rupee rupees INR", "INR", 1),
            ("ruble rubles rouble roubles RUB", "RUB", 1),
            ("hryvnia hryvnias UAH", "UAH", 1),
            ("franc francs CHF", "CHF", 1),
            ("mm millimeter millimeters millimetre millimetres", "mm", 1),
            ("cm centimeter centimeters centimetre centimetres", "cm", 1),
            ("meter meters metre metres", "m", 1),
            ("km kms kilometer kilometers kilometre kilometres", "km", 1),
            ("inch inches", "cm", 2.54m),
            ("foot feet ft", "m", 0.3048m),
            ("yard yards", "m", 0.9144m),
            ("mile miles", "km", 1.609344m),
            ("g gram grams gramme grammes", "g", 1),
            ("kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes", "kg", 1),
            ("ton tons tonne tonnes", "t", 1),
            ("ounce ounces oz", "g", 28.349523125m),
            ("lb lbs", "kg", 0.45359237m),
            ("litre litres liter liters", "l", 1),
            ("gallon gallons", "l", 3.785411784m),
            ("hectare hectares ha", "ha", 1),
            ("acre acres", "ha", 0.40468564224m),
            ("watt watts", "W", 1),
            ("kilowatt kilowatts kW", "kW", 1),
            ("megawatt megawatts MW", "MW", 1),
            ("gigawatt gigawatts GW", "GW", 1),
            ("mph", "km/h", 1.609344m),
            ("kph kmh", "km/h", 1),
        ];
}
