using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace Foresaid.House.Tests;

/// <summary>Walks the instructions of a method and shows every type, method and field that they name.</summary>
internal sealed class BodyReader(MetadataReader metadata, TypeNames seen)
{
    private static readonly Dictionary<short, OpCode> Codes = typeof(OpCodes)
        .GetFields()
        .Where(field => field.FieldType == typeof(OpCode))
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value);

    public void Read(MethodBodyBlock body)
    {
        if (!body.LocalSignature.IsNil)
            metadata.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(seen, null);
        var reader = body.GetILReader();
        while (reader.RemainingBytes > 0)
        {
            short value = reader.ReadByte();
            if (value == 0xFE)
                value = (short)(0xFE00 | reader.ReadByte());
            Step(ref reader, Codes[value].OperandType);
        }
    }

    private void Step(ref BlobReader reader, OperandType operand)
    {
        switch (operand)
        {
            case OperandType.InlineNone:
                break;
            case OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType:
                seen.See(MetadataTokens.EntityHandle(reader.ReadInt32()));
                break;
            case OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar:
                reader.ReadByte();
                break;
            case OperandType.InlineVar:
                reader.ReadInt16();
                break;
            case OperandType.InlineI8 or OperandType.InlineR:
                reader.ReadInt64();
                break;
            case OperandType.InlineSwitch:
                for (var count = reader.ReadInt32(); count > 0; count--)
                    reader.ReadInt32();
                break;
            default:
                reader.ReadInt32();
                break;
        }
    }
}
