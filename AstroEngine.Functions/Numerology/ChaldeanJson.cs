using System.Buffers;
using AstroEngine.Core;
using AstroEngine.Core.Numerology;
using AstroEngine.Functions.Charts;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Numerology;

/// <summary>Writes Chaldean numbers as JSON.</summary>
internal static class ChaldeanJson
{
    /// <summary>Counts what was asked for and writes it as UTF-8.</summary>
    public static void Write(IBufferWriter<byte> output, ChaldeanRequest request)
    {
        var json = new JsonText(output);
        NumerologyJson.Start(ref json, request.Scheme);
        json.String("method"u8, Names.Of(request.Method));
        var roots = new List<(string Part, int Digit)>();
        WriteName(ref json, "name"u8, ChaldeanName.Of(request.Name, request.Method), roots, "name");
        if (request.Tagline is { } tagline)
        {
            WriteName(ref json, "tagline"u8, ChaldeanName.Of(tagline, request.Method), roots, "tagline");
        }

        if (request.BirthDate is { } birth)
        {
            WriteDate(ref json, "birth_date"u8, ChaldeanDate.Of(birth, request.Method), roots, "birth_date");
        }

        if (request.FoundingDate is { } founding)
        {
            WriteDate(ref json, "founding_date"u8, ChaldeanDate.Of(founding, request.Method), roots, "founding_date");
        }

        WriteHarmony(ref json, roots);
        WriteProvenance(ref json, request.Method);
        json.EndObject();
        json.Flush();
    }

    private static void WriteName(
        ref JsonText json, ReadOnlySpan<byte> name, ChaldeanName counted, List<(string Part, int Digit)> roots, string part)
    {
        json.StartObject(name);
        json.String("text"u8, string.Join(' ', counted.Words.Select(word => word.Letters)));
        json.Integer("compound_number"u8, counted.Number.Total);
        json.Integer("root_number"u8, counted.Number.Value);
        json.Boolean("master"u8, counted.Number.IsMaster);
        WriteMeaning(ref json, counted.Number.Total);
        WriteAttributes(ref json, counted.Number.Digit);
        json.StartArray("words"u8);
        foreach (var word in counted.Words)
        {
            WriteWord(ref json, word);
        }

        json.EndArray();
        json.EndObject();
        roots.Add((part, counted.Number.Digit));
    }

    private static void WriteWord(ref JsonText json, in ChaldeanWord word)
    {
        json.StartObject();
        json.String("word"u8, word.Letters);
        json.Integer("compound_number"u8, word.Total);
        json.Integer("root_number"u8, word.Root);
        json.StartArray("letters"u8);
        foreach (var letter in word.Letters)
        {
            json.StartObject();
            json.String("letter"u8, NumerologyJson.Text(letter));
            json.Integer("value"u8, ChaldeanLetters.ValueOf(letter));
            json.EndObject();
        }

        json.EndArray();
        json.EndObject();
    }

    private static void WriteMeaning(ref JsonText json, int compound)
    {
        if (CompoundNumbers.Find(compound) is not { } meaning)
        {
            json.Null("compound_meaning"u8);
            return;
        }

        json.StartObject("compound_meaning"u8);
        json.Integer("number"u8, meaning.Number);
        json.String("symbol"u8, meaning.Symbol);
        json.String("nature"u8, Names.Of(meaning.Nature));
        json.String("meaning"u8, meaning.Meaning);
        json.EndObject();
    }

    private static void WriteAttributes(ref JsonText json, int digit)
    {
        var attributes = NumberTable.Of(digit);
        json.String("ruler"u8, Names.Of(attributes.Ruler));
        json.String("vedic_ruler"u8, Names.Of(attributes.VedicRuler));
        json.String("element"u8, Names.Of(attributes.Element));
        WriteTexts(ref json, "days"u8, attributes.Days.Select(Names.Of));
        WriteTexts(ref json, "colors"u8, attributes.Colors);
        WriteTexts(ref json, "gemstones"u8, attributes.Gemstones);
    }

    private static void WriteTexts(ref JsonText json, ReadOnlySpan<byte> name, IEnumerable<string> texts)
    {
        json.StartArray(name);
        foreach (var text in texts)
        {
            json.Item(text);
        }

        json.EndArray();
    }

    private static void WriteDate(
        ref JsonText json, ReadOnlySpan<byte> name, in ChaldeanDate counted, List<(string Part, int Digit)> roots, string part)
    {
        json.StartObject(name);
        json.String("date"u8, NumerologyJson.Text(counted.Date));
        json.Integer("day_number"u8, counted.Day.Value);
        json.Integer("compound_number"u8, counted.Sum.Total);
        json.Integer("root_number"u8, counted.Sum.Value);
        json.Boolean("master"u8, counted.Sum.IsMaster);
        WriteMeaning(ref json, counted.Sum.Total);
        WriteAttributes(ref json, counted.Day.Digit);
        json.EndObject();
        // The day is the birth number, which a name should agree with; month and year are "not so personal" (Cheiro, chapter XV).
        roots.Add((part, counted.Day.Digit));
    }

    private static void WriteHarmony(ref JsonText json, List<(string Part, int Digit)> roots)
    {
        json.StartArray("harmony"u8);
        for (var i = 0; i < roots.Count; i++)
        {
            for (var k = i + 1; k < roots.Count; k++)
            {
                json.StartObject();
                json.String("a"u8, roots[i].Part);
                json.String("b"u8, roots[k].Part);
                json.String("relation"u8, Names.Of(NumberTable.Harmony(roots[i].Digit, roots[k].Digit)));
                json.EndObject();
            }
        }

        json.EndArray();
    }

    private static void WriteProvenance(ref JsonText json, ChaldeanMethod method)
    {
        ProvenanceJson.Start(ref json, null);
        json.String("letters"u8, "cheiro");
        json.String("compound_number"u8, method == ChaldeanMethod.Cheiro ? "sum_of_word_roots" : "sum_of_letters");
        json.String("master_numbers"u8, method == ChaldeanMethod.Cheiro ? "reduced" : "11 22 33");
        json.String("date_attributes"u8, "day_number");
        json.String("names"u8, "latin_letters_without_marks");
        ProvenanceJson.End(ref json);
    }
}
