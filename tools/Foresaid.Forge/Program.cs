using Foresaid.Forge;
using Foresaid.Forge.Press;
using Foresaid.Syntax.Model;

// One verb a table or model. Every verb reads ../shared/data and writes into a Lexicon folder; "measure" and "dump" only print.
switch (args.FirstOrDefault())
{
    case "likelihood":
        LikelihoodTable.Make(Folders.Data, Folders.Lexicon);
        return 0;
    case "weights":
        TermTable.Make(
            Folders.Data,
            Path.Combine(Folders.Repository, "src", "Foresaid.Stories", "Propositions", "Lexicon")
        );
        return 0;
    case "vectors":
        var lists = Path.Combine(Folders.Repository, "src", "Foresaid.Stories", "Propositions", "Lexicon");
        if (args.Length > 1)
            VectorCheck.Print(lists);
        else
            VectorForge.Make(Folders.Data, lists, SyntaxModel.Shared);
        return 0;
    case "press":
        return PressForge.Run(args[1..]);
    case "train":
        return SyntaxForge.Train(args[1..]);
    case "measure":
        return SyntaxForge.Measure();
    case "dump":
        return Dump.Run([.. args.Skip(1)]);
    default:
        Console.Error.WriteLine(
            "Usage: forge likelihood | weights | vectors [check] | train [--out FILE] | measure | dump [--trees] FILE... | press [check]"
        );
        return 64;
}
