using System.Globalization;
using Foresaid.Tests.Specs;

namespace Foresaid.Tests.Speakers;

/// <summary>Holds the casts of the invented passages to floors: what is right of what a person wrote down, field by field.</summary>
public sealed class PassageTests(ITestOutputHelper output)
{
    private static readonly string[] Fields = ["chain", "speaker", "type", "role", "affiliation", "named", "alias"];

    [Theory]
    [InlineData("chain", 0.95)]
    [InlineData("speaker", 0.93)]
    [InlineData("type", 0.93)]
    [InlineData("role", 0.93)]
    [InlineData("affiliation", 0.93)]
    [InlineData("named", 0.93)]
    [InlineData("alias", 0.85)]
    public void Fields_hold_their_floors(string field, double floor)
    {
        var (right, all) = Count(field);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{field}: {right} of {all}"));
        Assert.True(right >= floor * all, $"{field}: {right} of {all} is below {floor}");
    }

    [Fact]
    public void Prints_what_differs()
    {
        foreach (var example in Examples())
        {
            var cast = new MarkedPassage(example.Input).Read(Outlet(example));
            output.WriteLine("## " + example.Name);
            Compare(example, CastLines.Chains(cast), char.IsAsciiDigit);
            Compare(example, CastLines.Speakers(cast), first => !char.IsAsciiDigit(first));
        }
        foreach (var field in Fields)
        {
            var (right, all) = Count(field);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{field}: {right} of {all}"));
        }
    }

    private void Compare(SpecExample example, List<string> actual, Func<char, bool> mine)
    {
        var expected = example.Expected.Split('\n').Where(line => mine(line[0])).ToList();
        foreach (var line in expected.Except(actual))
            output.WriteLine("  - " + line);
        foreach (var line in actual.Except(expected))
            output.WriteLine("  + " + line);
    }

    private static IEnumerable<SpecExample> Examples()
    {
        var path = Repository.PathOf("tests", "Foresaid.Tests", "Speakers", "passages.md");
        return SpecPage.Read("passages.md", File.ReadAllLines(path));
    }

    private static string? Outlet(SpecExample example) =>
        example.Options.GetValueOrDefault("outlet")?.Replace('_', ' ');

    private static (int Right, int All) Count(string field)
    {
        var (right, all) = (0, 0);
        foreach (var example in Examples())
        {
            var cast = new MarkedPassage(example.Input).Read(Outlet(example));
            var expected = example.Expected.Split('\n');
            if (field == "chain")
            {
                var lines = expected.Where(line => char.IsAsciiDigit(line[0])).ToList();
                all += lines.Count;
                right += lines.Intersect(CastLines.Chains(cast)).Count();
                continue;
            }
            foreach (var line in expected.Where(line => !char.IsAsciiDigit(line[0])))
            {
                var wanted = Parts(line, field);
                var found = CastLines.Speakers(cast).FirstOrDefault(other => NameOf(other) == NameOf(line)) ?? "";
                all += wanted.Length;
                right += wanted.Count(part => Parts(found, field).Contains(part));
            }
        }
        return (right, all);
    }

    private static string NameOf(string line) => line.Split(" | ")[0].Split(' ', 2)[^1];

    private static string[] Parts(string line, string field)
    {
        var parts = line.Split(" | ");
        string After(string word) =>
            parts.FirstOrDefault(part => part.StartsWith(word, StringComparison.Ordinal)) ?? "-";
        return field switch
        {
            "speaker" => [NameOf(line)],
            "type" => [parts[0].Split(' ')[0]],
            "role" => [After("role ")],
            "affiliation" => [After("of ")],
            "named" => [After("unnamed") + After("metonym")],
            _ => After("also ")[(After("also ") == "-" ? 1 : 5)..].Split("; ", StringSplitOptions.RemoveEmptyEntries),
        };
    }
}
