/**
 */
package org.modelassay.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.modelassay.model.Expectation;
import org.modelassay.model.Experiment;
import org.modelassay.model.ExperimentsPackage;
import org.modelassay.model.InputBinding;
import org.modelassay.model.ParameterSetting;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Experiment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.modelassay.model.impl.ExperimentImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.modelassay.model.impl.ExperimentImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.modelassay.model.impl.ExperimentImpl#getAnalyser <em>Analyser</em>}</li>
 *   <li>{@link org.modelassay.model.impl.ExperimentImpl#getSeed <em>Seed</em>}</li>
 *   <li>{@link org.modelassay.model.impl.ExperimentImpl#getInputs <em>Inputs</em>}</li>
 *   <li>{@link org.modelassay.model.impl.ExperimentImpl#getParameters <em>Parameters</em>}</li>
 *   <li>{@link org.modelassay.model.impl.ExperimentImpl#getExpectations <em>Expectations</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ExperimentImpl extends MinimalEObjectImpl.Container implements Experiment {
	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final String ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected String id = ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected static final String DESCRIPTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected String description = DESCRIPTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getAnalyser() <em>Analyser</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnalyser()
	 * @generated
	 * @ordered
	 */
	protected static final String ANALYSER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAnalyser() <em>Analyser</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnalyser()
	 * @generated
	 * @ordered
	 */
	protected String analyser = ANALYSER_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeed() <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeed()
	 * @generated
	 * @ordered
	 */
	protected static final long SEED_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getSeed() <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeed()
	 * @generated
	 * @ordered
	 */
	protected long seed = SEED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getInputs() <em>Inputs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInputs()
	 * @generated
	 * @ordered
	 */
	protected EList<InputBinding> inputs;

	/**
	 * The cached value of the '{@link #getParameters() <em>Parameters</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParameters()
	 * @generated
	 * @ordered
	 */
	protected EList<ParameterSetting> parameters;

	/**
	 * The cached value of the '{@link #getExpectations() <em>Expectations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpectations()
	 * @generated
	 * @ordered
	 */
	protected EList<Expectation> expectations;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ExperimentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentsPackage.Literals.EXPERIMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getId() {
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(String newId) {
		String oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentsPackage.EXPERIMENT__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDescription() {
		return description;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescription(String newDescription) {
		String oldDescription = description;
		description = newDescription;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentsPackage.EXPERIMENT__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAnalyser() {
		return analyser;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnalyser(String newAnalyser) {
		String oldAnalyser = analyser;
		analyser = newAnalyser;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentsPackage.EXPERIMENT__ANALYSER, oldAnalyser, analyser));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getSeed() {
		return seed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeed(long newSeed) {
		long oldSeed = seed;
		seed = newSeed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentsPackage.EXPERIMENT__SEED, oldSeed, seed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<InputBinding> getInputs() {
		if (inputs == null) {
			inputs = new EObjectContainmentEList<InputBinding>(InputBinding.class, this, ExperimentsPackage.EXPERIMENT__INPUTS);
		}
		return inputs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ParameterSetting> getParameters() {
		if (parameters == null) {
			parameters = new EObjectContainmentEList<ParameterSetting>(ParameterSetting.class, this, ExperimentsPackage.EXPERIMENT__PARAMETERS);
		}
		return parameters;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Expectation> getExpectations() {
		if (expectations == null) {
			expectations = new EObjectContainmentEList<Expectation>(Expectation.class, this, ExperimentsPackage.EXPERIMENT__EXPECTATIONS);
		}
		return expectations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ExperimentsPackage.EXPERIMENT__INPUTS:
				return ((InternalEList<?>)getInputs()).basicRemove(otherEnd, msgs);
			case ExperimentsPackage.EXPERIMENT__PARAMETERS:
				return ((InternalEList<?>)getParameters()).basicRemove(otherEnd, msgs);
			case ExperimentsPackage.EXPERIMENT__EXPECTATIONS:
				return ((InternalEList<?>)getExpectations()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ExperimentsPackage.EXPERIMENT__ID:
				return getId();
			case ExperimentsPackage.EXPERIMENT__DESCRIPTION:
				return getDescription();
			case ExperimentsPackage.EXPERIMENT__ANALYSER:
				return getAnalyser();
			case ExperimentsPackage.EXPERIMENT__SEED:
				return getSeed();
			case ExperimentsPackage.EXPERIMENT__INPUTS:
				return getInputs();
			case ExperimentsPackage.EXPERIMENT__PARAMETERS:
				return getParameters();
			case ExperimentsPackage.EXPERIMENT__EXPECTATIONS:
				return getExpectations();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ExperimentsPackage.EXPERIMENT__ID:
				setId((String)newValue);
				return;
			case ExperimentsPackage.EXPERIMENT__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case ExperimentsPackage.EXPERIMENT__ANALYSER:
				setAnalyser((String)newValue);
				return;
			case ExperimentsPackage.EXPERIMENT__SEED:
				setSeed((Long)newValue);
				return;
			case ExperimentsPackage.EXPERIMENT__INPUTS:
				getInputs().clear();
				getInputs().addAll((Collection<? extends InputBinding>)newValue);
				return;
			case ExperimentsPackage.EXPERIMENT__PARAMETERS:
				getParameters().clear();
				getParameters().addAll((Collection<? extends ParameterSetting>)newValue);
				return;
			case ExperimentsPackage.EXPERIMENT__EXPECTATIONS:
				getExpectations().clear();
				getExpectations().addAll((Collection<? extends Expectation>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ExperimentsPackage.EXPERIMENT__ID:
				setId(ID_EDEFAULT);
				return;
			case ExperimentsPackage.EXPERIMENT__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case ExperimentsPackage.EXPERIMENT__ANALYSER:
				setAnalyser(ANALYSER_EDEFAULT);
				return;
			case ExperimentsPackage.EXPERIMENT__SEED:
				setSeed(SEED_EDEFAULT);
				return;
			case ExperimentsPackage.EXPERIMENT__INPUTS:
				getInputs().clear();
				return;
			case ExperimentsPackage.EXPERIMENT__PARAMETERS:
				getParameters().clear();
				return;
			case ExperimentsPackage.EXPERIMENT__EXPECTATIONS:
				getExpectations().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ExperimentsPackage.EXPERIMENT__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case ExperimentsPackage.EXPERIMENT__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case ExperimentsPackage.EXPERIMENT__ANALYSER:
				return ANALYSER_EDEFAULT == null ? analyser != null : !ANALYSER_EDEFAULT.equals(analyser);
			case ExperimentsPackage.EXPERIMENT__SEED:
				return seed != SEED_EDEFAULT;
			case ExperimentsPackage.EXPERIMENT__INPUTS:
				return inputs != null && !inputs.isEmpty();
			case ExperimentsPackage.EXPERIMENT__PARAMETERS:
				return parameters != null && !parameters.isEmpty();
			case ExperimentsPackage.EXPERIMENT__EXPECTATIONS:
				return expectations != null && !expectations.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (id: ");
		result.append(id);
		result.append(", description: ");
		result.append(description);
		result.append(", analyser: ");
		result.append(analyser);
		result.append(", seed: ");
		result.append(seed);
		result.append(')');
		return result.toString();
	}

} //ExperimentImpl
