namespace Konvent.Projects.WorkPlan;

/// <summary>Steps of arranging a list in a form before it is saved: <c>outputs-add</c>, <c>outputs-remove-2</c>, <c>outputs-up-1</c>.</summary>
internal static class ListSteps
{
    public static void Take<T>(this List<T> list, string name, string step)
        where T : new()
    {
        var words = step.Split('-');
        if (words[0] != name || words.Length < 2)
            return;
        var at = words.Length == 3 && int.TryParse(words[2], out var number) ? number : -1;
        if (words[1] == "add")
            list.Add(new T());
        else if (at < 0 || at >= list.Count)
            return;
        else if (words[1] == "remove")
            list.RemoveAt(at);
        else if (words[1] == "up" && at > 0)
            list.Reverse(at - 1, 2);
        else if (words[1] == "down" && at < list.Count - 1)
            list.Reverse(at, 2);
    }
}
