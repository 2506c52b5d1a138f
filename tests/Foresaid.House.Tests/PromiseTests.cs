using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Foresaid.House.Tests;

/// <summary>What the project promises of its own code, held against the code.</summary>
public sealed class PromiseTests
{
    private static readonly string[] Documented = ["Foresaid", "Foresaid.Stories", "Foresaid.Press", "Foresaid.Ledger"];

    public static IEnumerable<TheoryDataRow<string>> Assemblies() =>
        Documented.Select(name => new TheoryDataRow<string>(name));

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Every_public_type_has_a_summary_that_says_more_than_its_name(string name)
    {
        var assembly = Assembly.Load(name);
        var summaries = XDocument
            .Load(Path.ChangeExtension(assembly.Location, ".xml"))
            .Descendants("member")
            .ToDictionary(
                member => member.Attribute("name")!.Value,
                member => member.Element("summary")?.Value.Trim() ?? ""
            );
        var poor = assembly
            .GetExportedTypes()
            .Where(type => IsPoor(type.Name, summaries.GetValueOrDefault("T:" + type.FullName!.Replace('+', '.'), "")))
            .Select(type => type.FullName);
        Assert.Empty(poor);
    }

    [Fact]
    public void The_reader_keeps_no_state_that_changes()
    {
        var open = new[] { "Foresaid", "Foresaid.Stories" }
            .SelectMany(name => Assembly.Load(name).GetTypes())
            .Where(type =>
                !type.Name.Contains('<', StringComparison.Ordinal)
                && type.Namespace?.StartsWith("Foresaid", StringComparison.Ordinal) == true
            )
            .SelectMany(type =>
                type.GetFields(
                    BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly
                )
            )
            .Where(field =>
                !field.IsInitOnly && !field.IsLiteral && !field.Name.Contains('<', StringComparison.Ordinal)
            )
            .Where(field => !IsGenerated(field))
            .Select(field => $"{field.DeclaringType}.{field.Name}");
        Assert.Empty(open);
    }

    [Fact]
    public void No_comment_is_all_that_a_catch_does()
    {
        var silent = Sources()
            .SelectMany(path =>
                File.ReadLines(path).Select((line, number) => (Path: path, Line: line, Number: number + 1))
            )
            .Where(line =>
                line.Line.Contains("catch { }", StringComparison.Ordinal)
                || line.Line.Contains("catch (Exception) { }", StringComparison.Ordinal)
            )
            .Select(line => $"{line.Path}:{line.Number}");
        Assert.Empty(silent);
    }

    [Fact]
    public void Every_rule_named_in_the_code_has_an_example()
    {
        var specs = string.Join(
            '\n',
            Directory.EnumerateFiles(Path.Combine(Root, "specs"), "*.md").Select(File.ReadAllText)
        );
        Assert.Contains("attribution.headline", Rules());
        var missing = Rules()
            .Where(rule => !specs.Contains(rule, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
        Assert.Empty(missing);
    }

    [Fact]
    public void No_rule_name_stands_for_two_rules()
    {
        var twice = ReaderLines()
            .SelectMany(line => Declared.Matches(line))
            .GroupBy(match => match.Groups[1].Success ? match.Groups[1].Value : match.Groups[2].Value)
            .Where(group => group.Count() > 1)
            .Select(group => group.Key);
        Assert.Empty(twice);
    }

    /// <summary>A rule is named where it is declared, or given as a text of its room; a key of the rules' table names a field, no rule.</summary>
    private static readonly Regex Declared = new("RuleId [A-Za-z]+ = new\\(\"([^\"]+)\"|new RuleId\\(\"([^\"]+)\"");

    private static readonly Regex Named = new(
        "(?<!rules\\[)\"((?:attribution|speakers|certainty|polarity|likelihood|condition|status|kind|times?|quantit(?:y|ies)|statements|about|said|manner|marks|chain)\\.[a-z0-9-]+)\""
    );

    private static IEnumerable<string> Rules() =>
        ReaderLines()
            .SelectMany(line =>
                Declared
                    .Matches(line)
                    .Select(match => match.Groups[1].Success ? match.Groups[1].Value : match.Groups[2].Value)
                    .Concat(Named.Matches(line).Select(match => match.Groups[1].Value))
            )
            .Distinct();

    private static IEnumerable<string> ReaderLines() =>
        Sources()
            .Where(path =>
                path.Contains(
                    $"{Path.DirectorySeparatorChar}Foresaid{Path.DirectorySeparatorChar}",
                    StringComparison.Ordinal
                )
            )
            .SelectMany(File.ReadLines);

    private static bool IsGenerated(FieldInfo field) =>
        field
            .GetCustomAttributes()
            .Any(attribute => attribute.GetType().Name.Contains("Generated", StringComparison.Ordinal))
        || field
            .DeclaringType!.GetCustomAttributes()
            .Any(attribute => attribute.GetType().Name is "GeneratedCodeAttribute")
        || field.DeclaringType!.Name.EndsWith("Context", StringComparison.Ordinal);

    private static bool IsPoor(string name, string summary)
    {
        var words = summary.Split((char[])[' ', '\n', '.', ','], StringSplitOptions.RemoveEmptyEntries);
        return words.Length < 3 || string.Concat(words).Equals(name, StringComparison.OrdinalIgnoreCase);
    }

    private static IEnumerable<string> Sources() =>
        Directory
            .EnumerateFiles(Path.Combine(Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(path =>
                !path.Contains(
                    $"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}",
                    StringComparison.Ordinal
                )
            );

    private static string Root { get; } = FindRoot();

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Foresaid.slnx")))
            folder = folder.Parent;
        return folder?.FullName
            ?? throw new DirectoryNotFoundException("Foresaid.slnx was not found above the built tests.");
    }
}
