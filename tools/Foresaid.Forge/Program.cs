using Foresaid.Forge;
using Foresaid.Forge.Press;

// One verb a table or model. Every verb reads ../shared/data and writes into src/Foresaid/Lexicon; "dump" only prints.
switch (args.FirstOrDefault())
{
    case "likelihood":
        LikelihoodTable.Make(Folders.Data, Folders.Lexicon);
        return 0;
    case "press":
        return PressForge.Run(args[1..]);
    case "train":
        return SyntaxForge.Train(args[1..]);
    case "dump":
        return Dump.Run([.. args.Skip(1)]);
    default:
        Console.Error.WriteLine(
            "Usage: forge likelihood | train [--out FILE] | dump [--trees] FILE... | press [check]"
        );
        return 64;
}
