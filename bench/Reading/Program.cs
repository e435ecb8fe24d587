using Konvent.Bench.Reading;

// reading scores FOLDER [LANGUAGE…] | reading faults FOLDER [LANGUAGE…] | reading speed FOLDER | reading show FILE
var (command, path) = args.Length > 1 ? (args[0], args[1]) : ("", "");
switch (command)
{
    case "scores":
        ScoreTable.Write(path, args[2..]);
        return 0;
    case "faults":
        ScoreTable.WriteFaults(path, args[2..]);
        return 0;
    case "speed":
        Speed.Measure(path);
        return 0;
    case "show":
        Show.Facts(path);
        return 0;
    case "drifts":
        DriftTable.Write(path, args.Contains("--faults"));
        return 0;
    case "drift":
        ShowDrift.Of(args[1..]);
        return 0;
    default:
        Console.Error.WriteLine("reading scores|faults FOLDER [LANGUAGE…], reading speed FOLDER, reading show FILE");
        return 2;
}
