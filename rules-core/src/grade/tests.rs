use super::*;
use Truth::{No, Unknown, Yes};
use proptest::prelude::*;

/// A route as lists of truths.
#[derive(Clone, Debug)]
struct Truths {
    scope: Truth,
    elements: Vec<(bool, Truth)>,
    bars_to_unlikely: Vec<Truth>,
    bars_to_cannot_tell: Vec<Truth>,
    caps_to_possible: Vec<Truth>,
    caps_to_unlikely: Vec<Truth>,
    ceiling: Ceiling,
}

impl Truths {
    /// Section 4 rule 3 of the design, written out. Which elements are core stands in the data, so
    /// where a route names none, none is.
    fn by_the_rule(&self) -> Option<Grade> {
        let any = |truths: &[Truth], wanted| truths.contains(&wanted);
        let elements: Vec<Truth> = self.elements.iter().map(|&(_, truth)| truth).collect();
        let core: Vec<Truth> =
            self.elements.iter().filter(|(core, _)| *core).map(|&(_, truth)| truth).collect();
        let open = elements.iter().filter(|&&truth| truth == Unknown).count();
        if self.scope == No {
            return None;
        }
        if any(&self.bars_to_unlikely, Yes) || any(&elements, No) {
            return Some(Grade::Unlikely);
        }
        let grade = if any(&self.bars_to_cannot_tell, Yes)
            || any(&self.bars_to_cannot_tell, Unknown)
            || open > 2
            || (!core.is_empty() && core.iter().all(|&truth| truth == Unknown))
        {
            Grade::CannotTell
        } else if self.scope == Unknown
            || any(&elements, Unknown)
            || any(&self.bars_to_unlikely, Unknown)
            || any(&self.caps_to_possible, Unknown)
            || any(&self.caps_to_unlikely, Unknown)
        {
            Grade::Possible
        } else {
            Grade::Likely
        };
        if any(&self.caps_to_unlikely, Yes) {
            return Some(Grade::Unlikely);
        }
        let lowered = any(&self.caps_to_possible, Yes) || self.ceiling == Ceiling::Possible;
        if lowered && grade == Grade::Likely {
            return Some(Grade::Possible);
        }
        Some(grade)
    }

    fn tally(&self) -> Tally {
        let of = |role, truths: &[Truth]| {
            truths.iter().fold(Tally::EMPTY, |tally, &truth| tally.merge(Tally::of(role, truth)))
        };
        self.elements
            .iter()
            .map(|&(core, truth)| Tally::of(Role::Element { core }, truth))
            .fold(Tally::of(Role::Scope, self.scope), Tally::merge)
            .merge(of(Role::BarToUnlikely, &self.bars_to_unlikely))
            .merge(of(Role::BarToCannotTell, &self.bars_to_cannot_tell))
            .merge(of(Role::CapToPossible, &self.caps_to_possible))
            .merge(of(Role::CapToUnlikely, &self.caps_to_unlikely))
    }

    fn check(&self) {
        assert_eq!(self.tally().grade(self.ceiling), self.by_the_rule(), "{self:?}");
    }
}

/// Every list of up to `most` of `items`, in every order.
fn lists<T: Clone>(items: &[T], most: usize) -> Vec<Vec<T>> {
    let longer = |lists: &Vec<Vec<T>>| -> Vec<Vec<T>> {
        lists
            .iter()
            .flat_map(|list| items.iter().map(|item| [list.as_slice(), core::slice::from_ref(item)].concat()))
            .collect()
    };
    let by_length = core::iter::successors(Some(vec![Vec::new()]), |shorter| Some(longer(shorter)));
    by_length.take(most + 1).flatten().collect()
}

/// All tallies that can be written down, those that no route comes to included.
fn tallies() -> Vec<Tally> {
    (0..TallySet::CAPACITY).map(Tally::numbered).collect()
}

#[test]
fn the_grade_is_that_of_the_written_rule_for_every_combination_of_truths() {
    let elements: Vec<(bool, Truth)> =
        [true, false].into_iter().flat_map(|core| Truth::ALL.map(|truth| (core, truth))).collect();
    let (elements, none_or_one) = (lists(&elements, 4), lists(&Truth::ALL, 1));
    for elements in &elements {
        for scope in Truth::ALL {
            for ceiling in [Ceiling::Likely, Ceiling::Possible] {
                for others in 0..256_usize {
                    let pick = |kind: u32| none_or_one[others / 4_usize.pow(kind) % 4].clone();
                    let [bars_to_unlikely, bars_to_cannot_tell, caps_to_possible, caps_to_unlikely] =
                        [0, 1, 2, 3].map(pick);
                    Truths {
                        scope,
                        elements: elements.clone(),
                        bars_to_unlikely,
                        bars_to_cannot_tell,
                        caps_to_possible,
                        caps_to_unlikely,
                        ceiling,
                    }
                    .check();
                }
            }
        }
    }
}

#[test]
fn the_grades_of_a_few_routes_are_as_the_design_says() {
    let met = Truths {
        scope: Yes,
        elements: vec![(true, Yes), (false, Yes)],
        bars_to_unlikely: vec![No],
        bars_to_cannot_tell: vec![No],
        caps_to_possible: vec![No],
        caps_to_unlikely: vec![No],
        ceiling: Ceiling::Likely,
    };
    let cases = [
        ("all met", met.clone(), Some(Grade::Likely)),
        ("out of scope", Truths { scope: No, ..met.clone() }, None),
        ("scope open", Truths { scope: Unknown, ..met.clone() }, Some(Grade::Possible)),
        ("ceiling", Truths { ceiling: Ceiling::Possible, ..met.clone() }, Some(Grade::Possible)),
        (
            "element fails",
            Truths { elements: vec![(true, Yes), (false, No)], ..met.clone() },
            Some(Grade::Unlikely),
        ),
        (
            "element open",
            Truths { elements: vec![(true, Yes), (false, Unknown)], ..met.clone() },
            Some(Grade::Possible),
        ),
        (
            "all core open",
            Truths { elements: vec![(true, Unknown), (false, Yes)], ..met.clone() },
            Some(Grade::CannotTell),
        ),
        (
            "one core open of two",
            Truths { elements: vec![(true, Unknown), (true, Yes)], ..met.clone() },
            Some(Grade::Possible),
        ),
        ("two open", Truths { elements: vec![(false, Unknown); 2], ..met.clone() }, Some(Grade::Possible)),
        (
            "three open",
            Truths { elements: vec![(false, Unknown); 3], ..met.clone() },
            Some(Grade::CannotTell),
        ),
        ("no element", Truths { elements: vec![], ..met.clone() }, Some(Grade::Likely)),
        ("bar open", Truths { bars_to_unlikely: vec![Unknown], ..met.clone() }, Some(Grade::Possible)),
        ("bar holds", Truths { bars_to_unlikely: vec![Yes], ..met.clone() }, Some(Grade::Unlikely)),
        (
            "exclusion open",
            Truths { bars_to_cannot_tell: vec![Unknown], ..met.clone() },
            Some(Grade::CannotTell),
        ),
        (
            "exclusion holds",
            Truths { bars_to_cannot_tell: vec![Yes], ..met.clone() },
            Some(Grade::CannotTell),
        ),
        ("cap open", Truths { caps_to_unlikely: vec![Unknown], ..met.clone() }, Some(Grade::Possible)),
        ("cap holds", Truths { caps_to_possible: vec![Yes], ..met.clone() }, Some(Grade::Possible)),
        (
            "cap to unlikely holds",
            Truths { caps_to_unlikely: vec![Yes], ..met.clone() },
            Some(Grade::Unlikely),
        ),
        (
            "cannot tell, cap to possible",
            Truths { bars_to_cannot_tell: vec![Yes], caps_to_possible: vec![Yes], ..met.clone() },
            Some(Grade::CannotTell),
        ),
        (
            "cannot tell, cap to unlikely",
            Truths { bars_to_cannot_tell: vec![Yes], caps_to_unlikely: vec![Yes], ..met },
            Some(Grade::Unlikely),
        ),
    ];
    for (name, truths, grade) in cases {
        assert_eq!(truths.by_the_rule(), grade, "the rule written out: {name}");
        assert_eq!(truths.tally().grade(truths.ceiling), grade, "{name}");
    }
}

#[test]
fn an_open_exception_never_makes_a_route_likely_or_by_itself_unlikely() {
    let met = Tally::of(Role::Scope, Yes).merge(Tally::of(Role::Element { core: true }, Yes));
    for role in [Role::BarToUnlikely, Role::BarToCannotTell, Role::CapToPossible, Role::CapToUnlikely] {
        let grade = met.merge(Tally::of(role, Unknown)).grade(Ceiling::Likely);
        assert!(matches!(grade, Some(Grade::Possible | Grade::CannotTell)), "{role:?}: {grade:?}");
    }
}

#[test]
fn tallies_merge_in_any_order_and_nothing_is_neutral() {
    for left in tallies() {
        assert_eq!(left.merge(Tally::EMPTY), left);
        for right in tallies() {
            assert_eq!(left.merge(right), right.merge(left), "{left:?} and {right:?}");
            for third in tallies() {
                let (one, other) = (left.merge(right).merge(third), left.merge(right.merge(third)));
                assert_eq!(one, other, "{left:?}, {right:?} and {third:?}");
            }
        }
    }
}

#[test]
fn every_tally_has_a_number_of_its_own() {
    for (number, tally) in (0..).zip(tallies()) {
        assert_eq!(tally.number(), number, "{tally:?}");
        assert_eq!(TallySet::only(tally).iter().collect::<Vec<_>>(), [tally]);
    }
    assert_eq!(TallySet::NONE.iter().count(), 0);
}

proptest! {
    #[test]
    fn sets_merge_as_their_members_do(
        left in prop::collection::vec(0..TallySet::CAPACITY, 0..8),
        right in prop::collection::vec(0..TallySet::CAPACITY, 0..8),
    ) {
        let [left, right]: [Vec<Tally>; 2] =
            [left, right].map(|numbers| numbers.into_iter().map(Tally::numbered).collect());
        let set = |tallies: &Vec<Tally>| {
            tallies.iter().fold(TallySet::NONE, |set, &tally| set.union(TallySet::only(tally)))
        };
        let pairs = left.iter().flat_map(|one| right.iter().map(|other| one.merge(*other))).collect();
        prop_assert_eq!(set(&left).merge(set(&right)), set(&pairs), "{:?} and {:?}", left, right);
    }
}
