import "./parts/menus.js";
import "./parts/search.js";
import "./parts/copy.js";
import "./parts/filter.js";
import "./parts/leaving.js";
import "./parts/autosave.js";
import "./parts/plan.js";
import "./parts/plan-focus.js"; // After the bars can take it.
import "./parts/order.js";
import "./parts/unfold.js";
import "./parts/upload.js";
