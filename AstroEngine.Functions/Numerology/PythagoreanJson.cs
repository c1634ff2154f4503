using System.Buffers;
using AstroEngine.Core;
using AstroEngine.Core.Numerology;
using AstroEngine.Functions.Charts;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Numerology;

/// <summary>Writes Pythagorean numbers as JSON.</summary>
internal static class PythagoreanJson
{
    /// <summary>Counts what was asked for and writes it as UTF-8.</summary>
    public static void Write(IBufferWriter<byte> output, PythagoreanRequest request)
    {
        var name = PythagoreanName.Of(request.Name, request.Method, request.Y);
        var birth = PythagoreanBirth.Of(request.BirthDate, request.Method);
        var json = new JsonText(output);
        NumerologyJson.Start(ref json, request.Scheme);
        json.String("method"u8, Names.Of(request.Method));
        json.String("y"u8, Names.Of(request.Y));
        json.String("birth_date"u8, NumerologyJson.Text(request.BirthDate));
        WriteName(ref json, request, name);
        NumerologyJson.WriteNumber(ref json, "life_path"u8, birth.LifePath);
        NumerologyJson.WriteNumber(ref json, "expression"u8, name.Expression);
        NumerologyJson.WriteNumber(ref json, "soul_urge"u8, name.SoulUrge);
        NumerologyJson.WriteNumber(ref json, "personality"u8, name.Personality);
        NumerologyJson.WriteNumber(ref json, "birthday"u8, birth.Day);
        NumerologyJson.WriteNumber(ref json, "maturity"u8, birth.MaturityWith(name.Expression));
        NumerologyJson.WriteNumbers(ref json, "karmic_lessons"u8, name.KarmicLessons);
        WritePersonal(ref json, request);
        WriteStages(ref json, "pinnacles"u8, birth.Stages.Pinnacles);
        WriteStages(ref json, "challenges"u8, birth.Stages.Challenges);
        json.Integer("main_challenge"u8, birth.Stages.Challenges[2].Number.Value);
        WriteProvenance(ref json, request);
        json.EndObject();
        json.Flush();
    }

    private static void WriteName(ref JsonText json, PythagoreanRequest request, PythagoreanName name)
    {
        json.StartObject("name"u8);
        json.String("text"u8, request.Name.Text);
        json.StartArray("words"u8);
        foreach (var word in name.Words)
        {
            json.StartObject();
            json.String("word"u8, word.Letters);
            json.Integer("number"u8, word.Number.Value);
            json.Integer("total"u8, word.Number.Total);
            json.StartArray("letters"u8);
            for (var i = 0; i < word.Letters.Length; i++)
            {
                json.StartObject();
                json.String("letter"u8, NumerologyJson.Text(word.Letters[i]));
                json.Integer("value"u8, PythagoreanLetters.ValueOf(word.Letters[i]));
                json.Boolean("vowel"u8, PythagoreanLetters.IsVowel(word.Letters, i, request.Y));
                json.EndObject();
            }

            json.EndArray();
            json.EndObject();
        }

        json.EndArray();
        json.EndObject();
    }

    private static void WritePersonal(ref JsonText json, PythagoreanRequest request)
    {
        if (request.At is not { } at)
        {
            return;
        }

        var cycle = PersonalCycle.Of(request.BirthDate, at);
        json.StartObject("personal"u8);
        json.String("at"u8, NumerologyJson.Text(at));
        json.Integer("year"u8, cycle.Year);
        json.Integer("month"u8, cycle.Month);
        json.Integer("day"u8, cycle.Day);
        json.Integer("universal_year"u8, cycle.UniversalYear);
        json.EndObject();
    }

    private static void WriteStages(ref JsonText json, ReadOnlySpan<byte> name, IReadOnlyList<LifeStage> stages)
    {
        json.StartArray(name);
        foreach (var stage in stages)
        {
            json.StartObject();
            json.Integer("number"u8, stage.Number.Value);
            json.Integer("from_age"u8, stage.FromAge);
            if (stage.ToAge is { } end)
            {
                json.Integer("to_age"u8, end);
            }
            else
            {
                json.Null("to_age"u8);
            }

            json.EndObject();
        }

        json.EndArray();
    }

    private static void WriteProvenance(ref JsonText json, PythagoreanRequest request)
    {
        ProvenanceJson.Start(ref json, null);
        json.String("letters"u8, "balliett");
        json.String("reduction"u8, Names.Of(request.Method));
        json.String("y"u8, Names.Of(request.Y));
        json.String("master_numbers"u8, "11 22 33");
        json.String("karmic_debts"u8, "13 14 16 19");
        json.String("personal_cycles"u8, "january_to_december");
        json.String("ages"u8, "birthdays");
        json.String("names"u8, "latin_letters_without_marks");
        ProvenanceJson.End(ref json);
    }
}
