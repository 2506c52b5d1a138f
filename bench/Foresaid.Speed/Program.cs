using BenchmarkDotNet.Running;
using Foresaid.Speed;

switch (args)
{
    case ["whole", .. var rest]:
        WholeRun.Run(rest is [var most] ? int.Parse(most, null) : 1000);
        return 0;
    case ["story", .. var rest]:
        StoryRun.Run(rest is [var many] ? int.Parse(many, null) : 1000);
        return 0;
    case ["parts", .. var rest]:
        BenchmarkSwitcher.FromAssembly(typeof(Parts).Assembly).Run(rest);
        return 0;
    default:
        Console.Error.WriteLine("Usage: speed whole [ARTICLES] | speed story [ARTICLES] | speed parts [--filter '*']");
        return 64;
}
